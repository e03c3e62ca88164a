import { TableFault, type Grid } from '@tegu/interchange';
import { hasKnownSheet, readAsModel } from '@tegu/interchange/workbook';
import type { SheetFormat } from '@tegu/react';
import { isFull, type Shelf } from '@tegu/store/browser';
import type { FileOutcome } from '../files/file-outcome.ts';
import { baseName, type SheetDesk } from './sheet-desk.ts';

/** What reading a file of sheets came to. */
export type SheetsGiven = { readonly grids: readonly Grid[] } | { readonly outcome: FileOutcome };

/** Reads a file of sheets, or says why not. */
export async function givenSheets(
  desk: SheetDesk,
  file: File,
  format: SheetFormat,
  signal?: AbortSignal,
): Promise<SheetsGiven> {
  const { name } = file;
  try {
    const grids = await desk.read(file, format, signal);
    return hasKnownSheet(grids) ? { grids } : { outcome: { name, kind: 'strangeSheets' } };
  } catch (error) {
    if (error instanceof TableFault) return { outcome: { name, kind: 'table', fault: error } };
    if (signal?.aborted) return { outcome: { name, kind: 'calledOff' } };
    return { outcome: { name, kind: 'unreadable' } };
  }
}

/** Makes a model of its own of a file of sheets. A row that is not understood refuses the file: nothing is made by half. */
export async function takeSheets(
  { shelf, sheets }: { readonly shelf: Shelf; readonly sheets: SheetDesk },
  file: File,
  format: SheetFormat,
  language: string,
  signal?: AbortSignal,
): Promise<FileOutcome> {
  const { name } = file;
  const given = await givenSheets(sheets, file, format, signal);
  if ('outcome' in given) return given.outcome;
  const read = readAsModel(given.grids, language, baseName(name));
  if (read.faults.length > 0) return { name, kind: 'rows', faults: read.faults };
  const model = read.whole();
  try {
    return { name, kind: 'opened', id: await shelf.add(model), newer: false };
  } catch (error) {
    return { name, kind: isFull(error) ? 'noRoom' : 'notStored' };
  }
}
