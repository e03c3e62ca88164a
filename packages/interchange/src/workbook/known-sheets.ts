import { FIELD_WORDS, foldedWords, type Field } from '../documents/column-words.ts';
import type { ColumnPlan } from './column-plans.ts';
import { MATRIX, SHEETS, type SheetPlan } from './sheet-plans.ts';
import { SHEET_LANGUAGES } from './sheet-words.ts';
import type { Grid } from './workbook.ts';

/** A column of a grid that a plan knows. */
export interface KnownColumn {
  readonly plan: ColumnPlan;
  readonly head: string;
  readonly at: number;
  /** Of its texts, where the head names one. */
  readonly language: string | undefined;
}

/** A grid whose rows are records. */
export interface KnownSheet {
  readonly kind: 'records';
  readonly plan: SheetPlan;
  readonly grid: Grid;
  /** Index of the row of heads. */
  readonly headRow: number;
  readonly columns: readonly KnownColumn[];
  /** Heads that say nothing to us. */
  readonly strange: readonly string[];
}

/** A grid that says what is asked of roles. */
export interface KnownMatrix {
  readonly kind: 'matrix';
  readonly grid: Grid;
  readonly headRow: number;
}

/** Heads stand in one of so many first rows: people write a title above a table. */
const ROWS_ABOVE = 10;

/** No head of ours is longer, nor one in other words with a language behind it: what is longer is a sentence. */
const LONGEST_HEAD = 80;

const LANGUAGE = /^(.*\S)\s*\(([a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\)$/su;

/** The language that most heads of the grids are in; undefined where none is known, or as many in several. */
export function languageOfHeads(grids: readonly Grid[]): string | undefined {
  const said = grids
    .flatMap(({ name, rows }) => [name, ...rows.slice(0, ROWS_ABOVE).flat()])
    .filter((cell) => cell !== '' && cell.length <= LONGEST_HEAD)
    .map((cell) => foldedWords(cell.replace(LANGUAGE, '$1')));
  const counts = WORDS_OF_LANGUAGES.map(({ language, words }) => ({
    language,
    count: said.filter((cell) => words.has(cell)).length,
  })).sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  return most && most.count > (next?.count ?? 0) ? most.language : undefined;
}

/** What sheets and their columns are called in each language, as heads are compared. */
const WORDS_OF_LANGUAGES: readonly { readonly language: string; readonly words: ReadonlySet<string> }[] =
  SHEET_LANGUAGES.map(({ language, heads, sheets }) => ({
    language,
    words: new Set([...Object.values(heads), ...Object.values(sheets)].map(foldedWords)),
  }));

/** What a grid is of ours, by its name and its heads; undefined for one from elsewhere. */
export function knownSheet(grid: Grid): KnownSheet | KnownMatrix | undefined {
  const name = foldedWords(grid.name).replace(/ \d{1,3}$/, '');
  const key = SHEET_KEYS.get(name);
  if (key === MATRIX) {
    const headRow = grid.rows.findIndex(isMatrixHead);
    return headRow < 0 ? undefined : { kind: 'matrix', grid, headRow };
  }
  const named = SHEETS.find((plan) => plan.key === key);
  // A name that we gave and one head are enough; a sheet without our name must have most of ours.
  const heads = headsIn(grid);
  if (named) return sheetAs(grid, heads, named, 1, OTHER_WORDS);
  const candidates = SHEETS.flatMap((plan) => sheetAs(grid, heads, plan, 2) ?? []);
  return candidates
    .filter(({ columns, strange }) => columns.length > strange.length && hasMaking(columns))
    .sort((a, b) => b.columns.length - a.columns.length)[0];
}

const SHEET_KEYS: ReadonlyMap<string, string> = new Map(
  SHEET_LANGUAGES.flatMap(({ sheets }) =>
    Object.entries(sheets).map(([key, name]) => [foldedWords(name), key]),
  ),
);

/** The columns of a plan by the heads that they have in any of the languages. */
const HEADS: ReadonlyMap<SheetPlan, ReadonlyMap<string, ColumnPlan>> = new Map(
  SHEETS.map((plan) => [
    plan,
    new Map(
      plan.columns.flatMap((column) =>
        SHEET_LANGUAGES.map(({ heads }) => [foldedWords(heads[column.head] ?? column.head), column]),
      ),
    ),
  ]),
);

/** How else people head columns of the sheet of competencies, where it has our name and only a head is their own. */
const OTHER_HEADS: Readonly<Record<string, Field>> = {
  category: 'category',
  competency: 'name',
  'competency.definition': 'definition',
  'component.text': 'needs',
  'indicator.text': 'indicators',
};
const OTHER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(OTHER_HEADS).flatMap(([head, field]) => FIELD_WORDS[field].map((words) => [words, head])),
);
const NO_WORDS: ReadonlyMap<string, string> = new Map();

function isMatrixHead(row: readonly string[]): boolean {
  return SHEET_LANGUAGES.some(
    ({ heads }) =>
      foldedWords(row[0] ?? '') === foldedWords(heads['category'] ?? '') &&
      foldedWords(row[1] ?? '') === foldedWords(heads['competency'] ?? ''),
  );
}

/** What rows of such a sheet are about must stand there: a sheet of ids and dates alone is none. */
function hasMaking(columns: readonly KnownColumn[]): boolean {
  return columns.some(
    ({ plan }) => !plan.isQuiet && Object.values(plan.holds).some(({ kind }) => kind === 'field'),
  );
}

/** A cell of one of the first rows, as heads are compared. */
interface Head {
  readonly at: number;
  readonly head: string;
  readonly words: string;
  /** Without the language that stands behind it. */
  readonly untagged: string;
  readonly language: string | undefined;
}

function headsIn({ rows }: Grid): readonly (readonly Head[])[] {
  return rows.slice(0, ROWS_ABOVE).map((row) =>
    row.flatMap((cell, at): readonly Head[] => {
      const head = cell.trim();
      const [, untagged = '', language] = LANGUAGE.exec(head) ?? [];
      return head === ''
        ? []
        : [{ at, head, words: headWords(head), untagged: headWords(untagged), language }];
    }),
  );
}

function headWords(cell: string): string {
  return cell.length > LONGEST_HEAD ? '' : foldedWords(cell);
}

function sheetAs(
  grid: Grid,
  rows: readonly (readonly Head[])[],
  plan: SheetPlan,
  least: number,
  otherWords: ReadonlyMap<string, string> = NO_WORDS,
): KnownSheet | undefined {
  const known = HEADS.get(plan) ?? new Map<string, ColumnPlan>();
  for (const [headRow, row] of rows.entries()) {
    const columns: KnownColumn[] = [];
    const strange: string[] = [];
    for (const { at, head, words, untagged, language: tag } of row) {
      const other = otherWords.get(words) ?? otherWords.get(untagged);
      const column =
        known.get(words) ?? known.get(untagged) ?? plan.columns.find((each) => each.head === other);
      const language = known.has(words) || otherWords.has(words) ? undefined : tag;
      const isThere = columns.some((each) => each.plan === column && each.language === language);
      if (column && !isThere) columns.push({ plan: column, head, at, language });
      else strange.push(head);
    }
    if (columns.length >= least) return { kind: 'records', plan, grid, headRow, columns, strange };
  }
  return undefined;
}
