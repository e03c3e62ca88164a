import * as z from 'zod/mini';
import { LANGUAGE_TAG } from '../records/field.ts';
import type { Model } from '../model/model.ts';
import type { Before, Tx } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import { isBlank } from '../records/texts.ts';
import { categoriesByName } from './categories-by-name.ts';
import { defineCommand, refuse, type Command, type Refusal } from './command.ts';
import { isWellFormed } from './field-values.ts';
import { notAllLiving, notLiving } from './living.ts';
import { mappingByRank } from './mapping-by-rank.ts';
import { foldedName, pastePlan } from './paste-plan.ts';
import { scaleOfCompetency } from './scale-of-competency.ts';
import { putLines } from './write-lines.ts';
import { writeText } from './write-texts.ts';

/** One competency of a pasted block. What the block has no column for is not given. */
export interface PastedCompetency {
  readonly name: string;
  /** By name; empty for none. */
  readonly category?: string | undefined;
  readonly definition?: string | undefined;
  readonly indicators?: readonly string[] | undefined;
  readonly knowledge?: readonly string[] | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly attitudes?: readonly string[] | undefined;
  /** What it looks like at a level, by the level's id. */
  readonly levels?: Readonly<Record<Id, string>> | undefined;
}

/** How a pasted block meets what is there: beside it, over what has the same name, or in the place of the chosen ones. */
export const PASTE_MODES = ['add', 'update', 'replace'] as const;

export type PasteMode = (typeof PASTE_MODES)[number];

export interface PasteCompetenciesArgs {
  readonly language: string;
  readonly mode: PasteMode;
  readonly rows: readonly PastedCompetency[];
  /** The competencies that give way to the block; for `replace` alone. */
  readonly replacing?: readonly Id[] | undefined;
}

const LISTS = [
  ['indicators', 'indicator'],
  ['knowledge', 'knowledge'],
  ['skills', 'skill'],
  ['attitudes', 'attitude'],
] as const;

const lines = z.optional(z.array(z.string()));

/**
 * Writes a block of competencies. A competency of the same name is updated, not made twice, where the mode says so: fields
 * that the block has are replaced, the others kept. Replacing keeps, of those that give way, the ones that the block names.
 */
export const pasteCompetencies: Command<PasteCompetenciesArgs> = defineCommand<PasteCompetenciesArgs>({
  id: 'paste-competencies',
  args: z.object({
    language: z.string(),
    mode: z.enum(PASTE_MODES),
    rows: z.array(
      z.object({
        name: z.string(),
        category: z.optional(z.string()),
        definition: z.optional(z.string()),
        indicators: lines,
        knowledge: lines,
        skills: lines,
        attitudes: lines,
        levels: z.optional(z.record(z.string(), z.string())),
      }),
    ),
    replacing: z.optional(z.array(z.string())),
  }),
  refusal: (model, { language, mode, rows, replacing = [] }) => {
    if (!LANGUAGE_TAG.test(language)) return refuse('wrong-value', 'language');
    if (rows.length === 0) return refuse('no-change', 'rows');
    if (!isWellFormed(rows)) return refuse('wrong-value', 'rows');
    if ((mode === 'replace') !== replacing.length > 0) return refuse('wrong-value', 'replacing');
    return notAllLiving(model, replacing, 'competency') ?? unknownLevel(model, rows);
  },
  run: (tx, args) => {
    const plan = pastePlan(tx.model, args);
    const place = placeOf(tx.model, args.replacing ?? []);
    const categories = categoriesByName(tx.model, args.language);
    const made: Id[] = [];
    args.rows.forEach((row, i) => {
      const there = plan.targets[i] ?? null;
      const into = categoryFor(tx, row.category, args.language, categories);
      const id = there ?? tx.create('competency', into ?? place?.parent ?? tx.model.root, {});
      if (there === null) made.push(id);
      else moveInto(tx, id, into);
      // In the place of others the block keeps its own order.
      if (place && standsUnder(tx.model, id, place.parent)) tx.place(id, place.parent, place.before);
      write(tx, id, row, args.language);
    });
    for (const id of plan.removed) tx.remove(id);
    return made;
  },
});

/** Where the block goes that takes the place of others: behind the first of them and those that go with it. */
function placeOf(
  model: Model,
  replacing: readonly Id[],
): { readonly parent: Id; readonly before: Before } | undefined {
  const [first] = replacing;
  const record = model.record(first ?? null, 'competency');
  if (first === undefined || !record) return undefined;
  const parent = model.parentOf(record);
  const siblings = model.childIds(parent, 'competency');
  const going = new Set(replacing);
  const before = siblings.slice(siblings.indexOf(first)).find((id) => !going.has(id)) ?? null;
  return { parent, before };
}

function standsUnder(model: Model, id: Id, parent: Id): boolean {
  const record = model.get(id);
  return record !== undefined && model.parentOf(record) === parent;
}

function write(tx: Tx, id: Id, row: PastedCompetency, language: string): void {
  writeText(tx, id, 'name', language, row.name.trim());
  if (row.definition !== undefined) writeText(tx, id, 'definition', language, row.definition);
  for (const [field, kind] of LISTS) {
    const given = row[field];
    if (given) putLines(tx, id, kind, language, given);
  }
  for (const [level, text] of textsByLevel(tx.model, id, row.levels ?? {}))
    describeLevel(tx, id, level, text, language);
}

/** What a row says of the levels of a competency. On a shorter scale of its own several meet at one level, and all are kept. */
function textsByLevel(
  model: Model,
  competency: Id,
  levels: Readonly<Record<Id, string>>,
): ReadonlyMap<Id, string> {
  const to = scaleOfCompetency(model, competency)?.id;
  const texts = new Map<Id, string>();
  for (const [asked, text] of Object.entries(levels)) {
    const record = model.record(asked, 'level');
    const from = record && model.parentOf(record);
    if (from === undefined || to === undefined) continue;
    const level = from === to ? asked : mappingByRank(model, from, to)[asked];
    if (level === undefined) continue;
    const above = texts.get(level) ?? '';
    texts.set(level, above !== '' && text !== '' ? `${above}\n${text}` : above + text);
  }
  return texts;
}

/** Says what a competency looks like at a level. */
function describeLevel(tx: Tx, id: Id, level: Id, text: string, language: string): void {
  const there = tx.model.children(id, 'descriptor').find((descriptor) => descriptor.level === level);
  if (there) writeText(tx, there.id, 'text', language, text);
  else if (text !== '') tx.create('descriptor', id, { level, text: { [language]: text } });
}

/** The category of a name, made where there is none; undefined where the block says nothing of it. */
function categoryFor(
  tx: Tx,
  name: string | undefined,
  language: string,
  known: Map<string, Id>,
): Id | undefined {
  if (name === undefined) return undefined;
  const folded = foldedName(name);
  if (folded === '') return tx.model.root;
  const there = known.get(folded);
  if (there !== undefined) return there;
  const made = tx.create('category', tx.model.root, { name: { [language]: name.trim() } });
  known.set(folded, made);
  return made;
}

function moveInto(tx: Tx, id: Id, into: Id | undefined): void {
  const record = tx.model.record(id, 'competency');
  if (!record || into === undefined || tx.model.parentOf(record) === into) return;
  // A category without a name is not left because the block has no name for it.
  const category = tx.model.record(tx.model.parentOf(record), 'category');
  if (into === tx.model.root && category && isBlank(category.name)) return;
  tx.place(id, into, null);
}

function unknownLevel(model: Model, rows: readonly PastedCompetency[]): Refusal | undefined {
  for (const { levels = {} } of rows) {
    for (const level of Object.keys(levels)) {
      const fault = notLiving(model, level, 'level');
      if (fault) return fault;
    }
  }
  return undefined;
}
