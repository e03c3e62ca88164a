import type { RecordTypeName } from '@tegu/core';
import type { RowCells } from './row-cells.ts';

/** Where a row stands. */
export interface RowPlace {
  readonly sheet: string;
  /** Counted from 1, as the spreadsheet does. */
  readonly row: number;
}

/** What the cells of a row say of one field. */
export interface DraftCell {
  readonly field: string;
  readonly head: string;
  /** For a field in no language. */
  readonly text: string;
  /** Of a field in languages: those that have a column. */
  readonly languages: readonly string[];
  /** What stands in those columns. */
  readonly texts: readonly string[];
}

/** A record that a row speaks of, as it was written: nothing is looked up yet. */
export interface Draft {
  readonly type: RecordTypeName;
  readonly at: RowPlace;
  /** As the row gives it; '' for something that is to be found by its words, or new. */
  readonly givenId: string;
  readonly parent: DraftCell | undefined;
  readonly above: DraftCell | undefined;
  readonly parentId: DraftCell | undefined;
  readonly cells: RowCells;
  /** Nothing is said of it but its name, by rows about what belongs to it. */
  readonly isNamedOnly?: boolean;
}

/** What was passed over without harm. */
export type SheetNote =
  | { readonly kind: 'examples'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'strange-column'; readonly sheet: string; readonly head: string }
  | { readonly kind: 'strange-sheet'; readonly sheet: string }
  | { readonly kind: 'copied-row'; readonly sheet: string; readonly row: number };

const NONE: readonly string[] = [];

/** A cell of a field in no language, or of none. */
export function plainCell(field: string, head: string, text: string): DraftCell {
  return { field, head, text, languages: NONE, texts: NONE };
}

/** The first text of a cell that says anything; '' where none does. */
export function firstText({ texts }: DraftCell): string {
  return texts.find((text) => text.trim() !== '') ?? '';
}

/** True for a cell that says nothing. */
export function isSilent(cell: DraftCell): boolean {
  return cell.text.trim() === '' && firstText(cell) === '';
}
