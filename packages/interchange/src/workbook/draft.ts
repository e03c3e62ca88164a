import type { RecordTypeName } from '@tegu/core';

/** Where a row stands. */
export interface RowPlace {
  readonly sheet: string;
  /** Counted from 1, as the spreadsheet does. */
  readonly row: number;
}

/** A cell that names something. */
export interface NamingCell {
  readonly head: string;
  readonly text: string;
}

/** The columns of a sheet that hold one field of a record. */
export interface FieldColumns {
  readonly field: string;
  /** Of the first of them. */
  readonly head: string;
  readonly first: number;
  /** Of a field in languages: those that have a column. */
  readonly languages: readonly string[];
  /** Where the columns of these languages stand. */
  readonly at: readonly number[];
  /** A record cannot be without it: that it is empty is to be told. */
  readonly isNeeded: boolean;
  /** It names a level, by words that depend on the scale. */
  readonly isLevel: boolean;
  /** It may name what has its row further down. */
  readonly isLater: boolean;
}

/** The columns of a sheet that speak of one type of record. */
export interface TypeColumns {
  readonly sheet: string;
  /** In the order in which the type declares its fields. */
  readonly fields: readonly FieldColumns[];
}

/** A record that a row speaks of, as it was written: nothing is looked up yet. */
export interface Draft {
  readonly type: RecordTypeName;
  /** The same for all rows of a sheet. */
  readonly columns: TypeColumns;
  /** Of the row, counted from 1. */
  readonly number: number;
  /** As the row gives it; '' for something that is to be found by its words, or new. */
  readonly givenId: string;
  readonly parent: NamingCell | undefined;
  readonly above: NamingCell | undefined;
  readonly parentId: NamingCell | undefined;
  readonly row: readonly string[];
  /** Nothing is said of it but its name, by rows about what belongs to it. */
  readonly isNamedOnly?: boolean;
}

/** What was passed over without harm. */
export type SheetNote =
  | { readonly kind: 'examples'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'strange-column'; readonly sheet: string; readonly head: string }
  | { readonly kind: 'strange-sheet'; readonly sheet: string }
  | { readonly kind: 'copied-row'; readonly sheet: string; readonly row: number };

const NO_LANGUAGES: readonly string[] = [];
const NO_COLUMNS: readonly number[] = [];

/** A column that holds a field in no language. */
export function plainColumn(field: string, head: string, first: number): FieldColumns {
  const plain = { isNeeded: false, isLevel: false, isLater: false };
  return { field, head, first, languages: NO_LANGUAGES, at: NO_COLUMNS, ...plain };
}

/** Where the row of a draft stands. */
export function placeOf({ columns: { sheet }, number }: Draft): RowPlace {
  return { sheet, row: number };
}

/** The columns of a field; undefined where the sheet has none for it. */
export function columnsOf({ columns: { fields } }: Draft, field: string): FieldColumns | undefined {
  for (const each of fields) if (each.field === field) return each;
  return undefined;
}

/** What a row says of a field in no language; '' where the sheet has no column for it. */
export function cellOf(draft: Draft, field: string): string {
  const columns = columnsOf(draft, field);
  return columns ? (draft.row[columns.first] ?? '') : '';
}

/** What a row says of a field in languages, language by language; nothing for those in which it is silent. */
export function textsOf(draft: Draft, field: string): readonly (readonly [string, string])[] {
  const columns = columnsOf(draft, field);
  const said: (readonly [string, string])[] = [];
  columns?.languages.forEach((language, i) => {
    const text = draft.row[columns.at[i] ?? -1] ?? '';
    if (!isBlank(text)) said.push([language, text]);
  });
  return said;
}

const SPACE = 0x20;
const DELETE = 0x7f;

/** True for a text of nothing but white space; hundreds of thousands of cells are asked, and most begin with a letter. */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && text.trim() === '';
}
