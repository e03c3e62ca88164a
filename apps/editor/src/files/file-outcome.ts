import type { FileFault } from '@tegu/core';
import type { Grid, TableFault } from '@tegu/interchange';
import type { LeftOut } from '@tegu/interchange/documents';
import type { RowFault, SheetNote } from '@tegu/interchange/workbook';

/** What became of one file. */
export type FileOutcome = { readonly name: string } & (
  | {
      readonly kind: 'opened';
      readonly id: string;
      readonly newer: boolean;
      /** What of a document became nothing. */
      readonly leftOut?: readonly LeftOut[];
      /** What of sheets was passed over. */
      readonly notes?: readonly SheetNote[];
    }
  /** It has more competencies than a model that is edited: it is read and copied from. */
  | { readonly kind: 'library'; readonly id: string }
  | { readonly kind: 'fault'; readonly fault: FileFault }
  /** A file of sheets that cannot be read, or with rows that were not understood. */
  | { readonly kind: 'table'; readonly fault: TableFault }
  | { readonly kind: 'rows'; readonly faults: readonly RowFault[] }
  /** Sheets with no heads that are known: somebody says what is in their columns. */
  | { readonly kind: 'strangeSheets'; readonly grids: readonly Grid[] }
  | { readonly kind: Trouble }
);

/** Why a file did not become a model, in a word. */
export type Trouble =
  /** It is no competency model. */
  | 'foreign'
  /** It is a page to be looked at, with no tables or lists to be read. */
  | 'pdf'
  /** It could not be read from the disk. */
  | 'unreadable'
  /** A document with nothing in it that looks like a competency. */
  | 'nothingFound'
  /** Somebody thought better of it. */
  | 'calledOff'
  /** The browser had no room for it, or did not store it. */
  | 'noRoom'
  | 'notStored';

/** Whether one of them could not be opened. */
export function hasTrouble(outcomes: readonly FileOutcome[]): boolean {
  return outcomes.some((outcome) => !isOpened(outcome));
}

/** Whether it opened, as a model or as a library. */
export function isOpened({ kind }: FileOutcome): boolean {
  return kind === 'opened' || kind === 'library';
}

/** Whether something of the file did not come along. */
export function isPartly(outcome: FileOutcome): boolean {
  if (outcome.kind !== 'opened') return false;
  const { leftOut = [], notes = [] } = outcome;
  return leftOut.length + notes.length > 0;
}
