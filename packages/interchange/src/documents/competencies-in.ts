import type { PastedCompetency } from '@tegu/core';
import type { Block } from './block.ts';
import type { PasteLevel } from './column-targets.ts';
import { branchesOf, CompetencyDraft, targetOfWords } from './competency-draft.ts';
import type { DocumentBlock } from './document-block.ts';
import { sectionsOf, type BodyBlock, type Section } from './document-sections.ts';
import { FoundStatements, type FoundStatement } from './found-statements.ts';
import { labelled, topicOf, type Topic } from './foundation-words.ts';
import type { LeftOut } from './left-out.ts';
import { goingOn } from './read-table.ts';
import { roleOfLine, type FoundRole } from './role-lines.ts';
import { tableFinds } from './table-finds.ts';

/** What a document holds that a model has. */
export interface DocumentFinds {
  /** The heading above all others; empty where there is none. */
  readonly title: string;
  readonly statements: readonly FoundStatement[];
  readonly competencies: readonly PastedCompetency[];
  readonly roles: readonly FoundRole[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * What of a document can be made a model: the tables by their heads, the lists by their headings, the foundation, roles and
 * traits by their labels. `levels` are those that columns, headings and labels may name. What becomes nothing is told.
 */
export function competenciesIn(
  blocks: readonly DocumentBlock[],
  levels: readonly PasteLevel[],
): DocumentFinds {
  return new DocumentReader(levels).read(blocks);
}

type Item = Extract<DocumentBlock, { readonly kind: 'item' }>;

/** “Group 2: leaders” heads what a group of a workshop wrote for some of the people: these are a group of roles. */
const GROUP = /^(?:rühm|grupp|töörühm|group|ryhmä)\s*\d{1,2}\s*[:–—-]\s*(.+)$/iu;
/** A line above a list names what the list is about; a longer one is a sentence by itself. */
const LONGEST_CAPTION = 100;

class DocumentReader {
  private readonly levels: readonly PasteLevel[];
  private readonly statements = new FoundStatements();
  private readonly competencies: (PastedCompetency | CompetencyDraft)[] = [];
  private readonly roles: FoundRole[] = [];
  private readonly leftOut: LeftOut[] = [];
  private readonly byHeading = new Map<Section, CompetencyDraft>();
  /** The headings under which others say parts of a competency. */
  private readonly whole = new Set<Section>();

  constructor(levels: readonly PasteLevel[]) {
    this.levels = levels;
  }

  read(blocks: readonly DocumentBlock[]): DocumentFinds {
    const { title, sections } = sectionsOf(blocks);
    for (const section of sections)
      if (section.above && this.partOf(section) !== undefined) this.whole.add(section.above);
    for (const [i, section] of sections.entries()) {
      const isBare = section.body.length === 0 && sections[i + 1]?.above !== section;
      if (isBare && section.heading !== '') this.leaveOut(section.heading);
      this.readSection(section);
    }
    return {
      title,
      statements: this.statements.all,
      competencies: this.competencies.map((each) => (each instanceof CompetencyDraft ? each.pasted() : each)),
      roles: this.roles,
      leftOut: [...this.statements.leftOut, ...this.leftOut],
    };
  }

  private readSection(section: Section): void {
    const topic = topicAt(section);
    const lines = linesIn(section.body);
    if (topic === undefined) return this.readBody(section);
    for (const block of section.body) {
      if (block.kind === 'table') this.readTable(section, block.rows);
      else if (block.kind === 'aside') this.leaveAside(block.text);
    }
    if (topic === 'roles') this.readRoles(section.body);
    else if (topic === 'traits') this.readTraits(section.heading, lines);
    else this.statements.add(topic, lines, false);
  }

  private readBody(section: Section): void {
    const { body } = section;
    const isWhole = this.whole.has(section) || isList(body);
    // What a competency means stands before what people do; a line behind the list is about something else.
    const lists = body.findIndex(({ kind }) => kind === 'item');
    for (let at = 0; at < body.length;) {
      const block = body[at];
      if (!block) break;
      at++;
      if (block.kind === 'aside') this.leaveAside(block.text);
      else if (block.kind === 'item') {
        const items = itemsAt(body, at - 1);
        this.readItems(section, items, '');
        at += items.length - 1;
      } else if (block.kind === 'table') {
        let { rows } = block;
        for (let next = body[at]; next?.kind === 'table'; next = body[at]) {
          const more = goingOn(rows, next.rows, this.levels);
          if (!more) break;
          rows = [...rows, ...more];
          at++;
        }
        this.readTable(section, rows);
      } else {
        const items = itemsAt(body, at);
        if (this.readLabelled(block.text, items)) at += items.length;
        else if (items.length > 0 && isCaption(block.text, section)) {
          this.readItems(section, items, block.text.replace(/:$/u, ''));
          at += items.length;
        } else this.readParagraph(section, block.text, isWhole && (lists < 0 || at <= lists));
      }
    }
  }

  private readParagraph(section: Section, text: string, isWhole: boolean): void {
    const part = this.partOf(section);
    if (part !== undefined) this.draftOf(section.above ?? section).addLines([{ depth: 1, text }], part);
    else if (isWhole && section.heading !== '')
      this.draftOf(section).addLines([{ depth: 1, text }], 'definition');
    else this.leaveOut(text);
  }

  /** Reads a list under a heading, or under a line of its own that names it. */
  private readItems(section: Section, given: readonly Item[], caption: string): void {
    const items = this.withoutLabelled(given);
    if (items.length === 0) return;
    const part = caption === '' ? this.partOf(section) : undefined;
    if (part !== undefined) return this.draftOf(section.above ?? section).addLines(items, part);
    const heading = caption === '' ? section.heading : caption;
    const category = caption === '' ? categoryAbove(section) : groupOf(section.heading).category;
    const isNames = targetOfWords(heading, this.levels) === 'name';
    const branches = branchesOf(items);
    const isNested =
      !this.whole.has(section) &&
      branches.some(
        ({ line, below }) =>
          below.length > 0 &&
          targetOfWords(labelled(line.text).label || line.text, this.levels) === undefined,
      );
    if (!isNested && !isNames) {
      const draft =
        caption === '' ? this.draftOf(section) : new CompetencyDraft(caption, category, this.levels);
      if (caption !== '') this.competencies.push(draft);
      return draft.addLines(items);
    }
    const { category: own, role } = groupOf(heading);
    const made = branches.map(({ line, below }) => {
      const draft = new CompetencyDraft(line.text.replace(/:$/u, ''), isNames ? category : own, this.levels);
      draft.addLines(below);
      return draft;
    });
    this.competencies.push(...made);
    this.addGroup(role, made);
  }

  /** Takes the lines out of a list that a label says are statements. */
  private withoutLabelled(items: readonly Item[]): readonly Item[] {
    return branchesOf(items).flatMap(({ line, below }) =>
      this.readLabelled(line.text, below) ? [] : [line, ...below],
    );
  }

  /** Reads “Purpose: …”, or “Values” with a list below it; false where the words are no such label. */
  private readLabelled(words: string, below: readonly Item[]): boolean {
    const { label, text } = labelled(words);
    const topic = topicOf(label === '' ? words : label);
    if (topic === undefined || (label === '' && below.length === 0)) return false;
    if (topic === 'roles') this.readRoles(below);
    else if (topic === 'traits') this.readTraits(label || words, [text, ...below.map((item) => item.text)]);
    else {
      if (label !== '') this.statements.add(topic, [text], true);
      this.statements.add(
        topic,
        below.map((item) => item.text),
        false,
      );
    }
    return true;
  }

  private readRoles(body: readonly BodyBlock[]): void {
    for (const block of body) {
      if (block.kind === 'item') this.roles.push(roleOfLine(block.text));
      else if (block.kind === 'paragraph') this.leaveOut(block.text);
    }
  }

  /** Traits are no competencies; as competencies they are found by the rule that says so, and can be moved. */
  private readTraits(heading: string, lines: readonly string[]): void {
    const remark = /\([^)]*\)/u.exec(heading)?.[0];
    if (remark !== undefined) this.leaveOut(remark);
    const category = heading.replaceAll(/\s*\([^)]*\)/gu, '').trim();
    for (const name of lines.flatMap((line) => line.replace(/\.$/u, '').split(/[,;]\s*/u)))
      if (name.trim() !== '') this.competencies.push({ name: capitalised(name.trim()), category });
  }

  private readTable(section: Section, rows: Block): void {
    const { category, role } = groupOf(section.heading);
    const { competencies, leftOut } = tableFinds(rows, category, this.levels);
    this.competencies.push(...competencies);
    this.leftOut.push(...leftOut);
    this.addGroup(role, competencies);
  }

  private addGroup(role: string, made: readonly { readonly name: string }[]): void {
    if (role === '' || made.length === 0) return;
    this.roles.push({
      name: capitalised(role),
      kind: 'group',
      leads: false,
      customers: [],
      needs: made.flatMap(({ name }) => (name === '' ? [] : [{ competency: name, level: '' }])),
      remarks: [],
    });
  }

  /** The competency that a heading names. */
  private draftOf(section: Section): CompetencyDraft {
    const there = this.byHeading.get(section);
    if (there) return there;
    const { category: name, role } = groupOf(section.heading);
    const draft = new CompetencyDraft(name === '' ? role : name, categoryAbove(section), this.levels);
    this.byHeading.set(section, draft);
    this.competencies.push(draft);
    return draft;
  }

  /** The field or level of the competency above that a heading names. */
  private partOf({ heading, above }: Section): string | undefined {
    if (!above || topicAt(above) !== undefined) return undefined;
    const target = targetOfWords(heading, this.levels);
    return target === 'name' ? undefined : target;
  }

  private leaveOut(text: string): void {
    this.leftOut.push({ text, why: 'loose' });
  }

  private leaveAside(text: string): void {
    this.leftOut.push({ text, why: 'aside' });
  }
}

/** What a section is about: its own heading says so, or one above. */
function topicAt(section: Section): Topic | undefined {
  for (let at: Section | undefined = section; at; at = at.above) {
    const topic = topicOf(at.heading);
    if (topic !== undefined) return topic;
  }
  return undefined;
}

function linesIn(body: readonly BodyBlock[]): readonly string[] {
  return body.flatMap((block) => (block.kind === 'item' || block.kind === 'paragraph' ? [block.text] : []));
}

/** The run of list lines that begins at a block; none where another begins there. */
function itemsAt(body: readonly BodyBlock[], from: number): readonly Item[] {
  const items: Item[] = [];
  for (const block of body.slice(from)) {
    if (block.kind !== 'item') break;
    items.push(block);
  }
  return items;
}

function isList(body: readonly BodyBlock[]): boolean {
  return body.some(({ kind }) => kind === 'item') && body.every(({ kind }) => kind !== 'table');
}

/** True for a line that names the list below it: it ends in a colon, or there is no heading that could. */
function isCaption(text: string, { heading }: Section): boolean {
  if (text.length > LONGEST_CAPTION || text.includes('\n')) return false;
  return text.endsWith(':') || (heading === '' && !/[.!?;,]$/u.test(text));
}

function categoryAbove({ above }: Section): string {
  return groupOf(above?.heading ?? '').category;
}

/** A heading as the group of roles that it names, or else as a category. */
function groupOf(heading: string): { readonly category: string; readonly role: string } {
  const role = GROUP.exec(heading)?.[1];
  return role === undefined ? { category: heading, role: '' } : { category: '', role };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
