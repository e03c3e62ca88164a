import {
  apply,
  commands,
  inLanguage,
  newModel,
  writtenLanguage,
  type Id,
  type Model,
  type PastedCompetency,
} from '@tegu/core';
import type { PasteLevel } from './column-targets.ts';
import { foldedWords } from './column-words.ts';
import { competenciesIn } from './competencies-in.ts';
import type { DocumentBlock, DocumentRead } from './document-block.ts';
import { sectionsOf } from './document-sections.ts';
import type { FoundStatement } from './found-statements.ts';
import type { LeftOut } from './left-out.ts';
import { levelNamed } from './level-named.ts';
import type { FoundRole } from './role-lines.ts';

/** A model that was made of a document, and the words that became nothing in it. */
export interface ModelOfDocument {
  readonly model: Model;
  readonly leftOut: readonly LeftOut[];
}

/** The language that a document is clearly written in; undefined where it is none of ours. */
export function languageOfDocument({ blocks }: DocumentRead): string | undefined {
  return writtenLanguage(blocks.flatMap(textsOf).join('\n'));
}

/** Makes a new model of a document; `language` is that of its words. */
export function modelOfDocument(read: DocumentRead, language: string): ModelOfDocument {
  const blocks = read.blocks.map(wellFormed);
  const title = sectionsOf(blocks).title || wellFormedText(read.name);
  const empty = newModel(language, title);
  const levels = levelsOf(empty);
  const { statements, competencies, roles, leftOut } = competenciesIn(blocks, levels);
  const maker = new ModelMaker(empty, language, levels);
  maker.addStatements(statements);
  maker.addCompetencies(competencies);
  for (const role of roles) maker.addRole(role);
  return { model: maker.model, leftOut };
}

/** Writes what was found, command by command. */
class ModelMaker {
  model: Model;
  private readonly language: string;
  private readonly levels: readonly PasteLevel[];
  /** The competencies by their words: all of them are there before the first role. */
  private byName: ReadonlyMap<string, Id> | undefined;

  constructor(model: Model, language: string, levels: readonly PasteLevel[]) {
    this.model = model;
    this.language = language;
    this.levels = levels;
  }

  addStatements(statements: readonly FoundStatement[]): void {
    for (const { kind, title, text } of statements)
      this.create('statement', this.model.root, { kind }, { title, text });
  }

  addCompetencies(rows: readonly PastedCompetency[]): void {
    if (rows.length === 0) return;
    const args = { language: this.language, mode: 'add', rows } as const;
    this.model = apply(this.model, commands['paste-competencies'], args).model;
  }

  addRole({ name, kind, line, leads, customers, needs, remarks }: FoundRole): void {
    const role = this.create('role', this.model.root, { kind, leads, line: line ?? null }, { name });
    for (const { kind: whom, who } of customers) this.create('roleCustomer', role, { kind: whom }, { who });
    const left: string[] = [...remarks];
    for (const { competency: words, level: said } of needs) {
      const competency = this.competencyNamed(words);
      const level = said === '' ? undefined : levelNamed(said, this.levels);
      if (competency === undefined || (said !== '' && !level)) {
        left.push(said === '' ? words : `${words}: ${said}`);
        continue;
      }
      const args = { role, competency, target: level ? { level: level.id } : 'undecided' } as const;
      const command = commands['set-requirement'];
      if (command.can(this.model, args) === true) this.model = apply(this.model, command, args).model;
    }
    for (const text of left) this.create('comment', role, { kind: 'comment' }, { text });
  }

  private create(
    type: string,
    parent: Id,
    fields: Readonly<Record<string, unknown>>,
    words: Readonly<Record<string, string>>,
  ): Id {
    const said = Object.entries(words).filter(([, text]) => text !== '');
    const texts = Object.fromEntries(said.map(([field, text]) => [field, { [this.language]: text }]));
    const { model, made } = apply(this.model, commands['create-record'], { type, parent, fields, texts });
    this.model = model;
    return made[0] ?? '';
  }

  private competencyNamed(words: string): Id | undefined {
    const folded = foldedWords(words);
    if (folded === '') return undefined;
    this.byName ??= new Map(
      [...this.model.all()].flatMap((record): [string, Id][] =>
        record.type === 'competency'
          ? [[foldedWords(inLanguage(record.name, [this.language])), record.id]]
          : [],
      ),
    );
    return this.byName.get(folded);
  }
}

/** The levels of the scale that a new model has. */
function levelsOf(model: Model): readonly PasteLevel[] {
  const [scale] = model.children(model.root, 'scale');
  return model
    .children(scale?.id ?? '', 'level')
    .map(({ id, name }, i) => ({ id, rank: i + 1, names: Object.values(name) }));
}

function textsOf(block: DocumentBlock): readonly string[] {
  return block.kind === 'table' ? block.rows.flat() : [block.text];
}

function wellFormed(block: DocumentBlock): DocumentBlock {
  return block.kind === 'table'
    ? { ...block, rows: block.rows.map((row) => row.map(wellFormedText)) }
    : { ...block, text: wellFormedText(block.text) };
}

/** Half a letter is none that a text could hold. */
function wellFormedText(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
