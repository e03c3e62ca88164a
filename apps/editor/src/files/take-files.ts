import { FileFault, type Model } from '@tegu/core';
import { isFull, type Shelf } from '@tegu/store/browser';
import { LARGEST_ON_THE_PAGE, MOST_IN_A_MODEL } from '../reference/library-limits.ts';
import type { OpenLibraries } from '../reference/open-libraries.ts';
import type { FileOutcome } from './file-outcome.ts';
import { modelOfFile } from './model-files.ts';
import { stampOf, type PickedFile } from './pick-files.ts';
import { isDocument, isPdf, sheetFormatOf } from '../sheets/sheet-files.ts';
import type { ReadingTurn } from './use-reading.ts';
import type { SheetDesk } from '../sheets/sheet-desk.ts';

/** A file that somebody gave, in whatever way. */
export interface GivenFile extends PickedFile {
  /** It is no file at all but a text that was pasted: there is nothing to save to again. */
  readonly isPasted?: boolean;
}

/** Where files go: to the shelf as models, or among the libraries where they are too large to be edited. */
interface Destinations {
  readonly shelf: Shelf;
  readonly libraries: OpenLibraries;
  readonly sheets: SheetDesk;
}

/** Makes a new model, or a library, of each file; whatever one of them is, the others are looked at. */
export async function takeFiles(
  to: Destinations,
  files: readonly GivenFile[],
  language: string,
  turn?: ReadingTurn,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const signal = turn?.signal;
  for (const given of files) {
    const { name } = given.file;
    if (signal?.aborted) {
      outcomes.push({ name, kind: 'calledOff' });
      continue;
    }
    turn?.tell({ name, done: outcomes.length, total: files.length });
    if (isPdf(given.file)) {
      outcomes.push({ name, kind: 'pdf' });
      continue;
    }
    const format = sheetFormatOf(given.file);
    if (format === undefined && !isForDocuments(given)) {
      outcomes.push(await takeFile(to, given));
      continue;
    }
    const reading = await import('../sheets/take-sheets.ts').catch(() => undefined);
    if (!reading) outcomes.push({ name, kind: 'unreadable' });
    else if (format === undefined)
      outcomes.push(await reading.takeDocument(to, given.file, language, signal));
    else outcomes.push(await reading.takeSheets(to, given.file, format, language, signal));
  }
  return outcomes;
}

/** A text that was pasted as a file is a model's, whatever it is called. */
function isForDocuments({ file, isPasted = false }: GivenFile): boolean {
  return !isPasted && isDocument(file);
}

async function takeFile(
  { shelf, libraries }: Destinations,
  { file, handle, isPasted = false }: GivenFile,
): Promise<FileOutcome> {
  const { name } = file;
  const whyNot = (error: unknown): FileOutcome => {
    if (!(error instanceof FileFault)) return { name, kind: isFull(error) ? 'noRoom' : 'notStored' };
    return isForeign(error, name) && !isPasted
      ? { name, kind: 'foreign' }
      : { name, kind: 'fault', fault: error };
  };
  const takeLibrary = async (): Promise<FileOutcome | undefined> => {
    const opened = await libraries.take(file, name, MOST_IN_A_MODEL);
    return opened && { name: opened.facts.title.trim() || name, kind: 'library', id: opened.id };
  };
  if (file.size > LARGEST_ON_THE_PAGE) {
    try {
      const taken = await takeLibrary();
      if (taken) return taken;
    } catch (error) {
      return error instanceof FileFault ? whyNot(error) : { name, kind: 'unreadable' };
    }
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { name, kind: 'unreadable' };
  try {
    const read = modelOfFile(text);
    const library = competenciesIn(read.model) > MOST_IN_A_MODEL ? await takeLibrary() : undefined;
    if (library) return library;
    const kept = handle && { handle, seen: stampOf(file) };
    const id = await (isPasted ? shelf.add(read.model, read.newer) : shelf.addFromFile(read, name, kept));
    return { name, kind: 'opened', id, newer: read.newer };
  } catch (error) {
    return whyNot(error);
  }
}

/** How many competencies a model has, in categories or beside them. */
function competenciesIn(model: Model): number {
  return [model.root, ...model.childIds(model.root, 'category')]
    .map((parent) => model.childIds(parent, 'competency').length)
    .reduce((sum, count) => sum + count, 0);
}

/** Whether the file never was a model, so that it says nothing to name the place of a fault in it. */
function isForeign({ code }: FileFault, name: string): boolean {
  return (
    code === 'not-tegu' || ((code === 'not-json' || code === 'cut') && !name.toLowerCase().endsWith('.json'))
  );
}
