import type { Model } from '@tegu/core';
import { TableFault, type Grid } from '@tegu/interchange';
import { hasKnownSheet, readAsModel } from '@tegu/interchange/workbook';
import type { SheetFormat } from '@tegu/react';
import { isFull, type Shelf } from '@tegu/store/browser';
import type { FileOutcome } from '../files/file-outcome.ts';
import { baseName, type DocumentModel, type SheetDesk } from './sheet-desk.ts';

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
    return hasKnownSheet(grids) ? { grids } : { outcome: { name, kind: 'strangeSheets', grids } };
  } catch (error) {
    return { outcome: whyNotRead(name, error, signal) };
  }
}

function whyNotRead(name: string, error: unknown, signal: AbortSignal | undefined): FileOutcome {
  if (error instanceof TableFault) return { name, kind: 'table', fault: error };
  return { name, kind: signal?.aborted ? 'calledOff' : 'unreadable' };
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
  // Questions that nobody has answered are meant to be passed over.
  const notes = read.notes.filter(({ kind }) => kind !== 'examples');
  return added(shelf, name, read.whole(), { notes });
}

/** Makes a model of a Word document, of Markdown or of a text; what became nothing is told beside it. */
export async function takeDocument(
  { shelf, sheets }: { readonly shelf: Shelf; readonly sheets: SheetDesk },
  file: File,
  language: string,
  signal?: AbortSignal,
): Promise<FileOutcome> {
  const { name } = file;
  let read: DocumentModel;
  try {
    read = await sheets.readDocument(file, language, signal);
  } catch (error) {
    return whyNotRead(name, error, signal);
  }
  if (!hasCompetencies(read.model)) return { name, kind: 'nothingFound' };
  return added(shelf, name, read.model, { leftOut: read.leftOut });
}

function hasCompetencies(model: Model): boolean {
  return [...model.all()].some(({ type }) => type === 'competency' || type === 'statement');
}

async function added(
  shelf: Shelf,
  name: string,
  model: Model,
  passedOver: Pick<Extract<FileOutcome, { kind: 'opened' }>, 'leftOut' | 'notes'>,
): Promise<FileOutcome> {
  try {
    return { name, kind: 'opened', id: await shelf.add(model), newer: false, ...passedOver };
  } catch (error) {
    return { name, kind: isFull(error) ? 'noRoom' : 'notStored' };
  }
}
