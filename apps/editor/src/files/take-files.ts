import { FileFault } from '@tegu/core';
import { isFull, type Shelf } from '@tegu/store/browser';
import type { FileOutcome } from './file-outcome.ts';
import { modelOfFile } from './model-files.ts';
import { stampOf, type PickedFile } from './pick-files.ts';

/** A file that somebody gave, in whatever way. */
export interface GivenFile extends PickedFile {
  /** It is no file at all but a text that was pasted: there is nothing to save to again. */
  readonly isPasted?: boolean;
}

/** Makes a new model of each file; whatever one of them is, the others are looked at. */
export async function takeFiles(shelf: Shelf, files: readonly GivenFile[]): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const given of files) outcomes.push(await takeFile(shelf, given));
  return outcomes;
}

async function takeFile(shelf: Shelf, { file, handle, isPasted = false }: GivenFile): Promise<FileOutcome> {
  const { name } = file;
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { name, kind: 'unreadable' };
  try {
    const read = modelOfFile(text);
    const kept = handle && { handle, seen: stampOf(file) };
    const id = await (isPasted ? shelf.add(read.model, read.newer) : shelf.addFromFile(read, name, kept));
    return { name, kind: 'opened', id, newer: read.newer };
  } catch (error) {
    if (!(error instanceof FileFault)) return { name, kind: isFull(error) ? 'noRoom' : 'notStored' };
    return isForeign(error, name) && !isPasted
      ? { name, kind: 'foreign' }
      : { name, kind: 'fault', fault: error };
  }
}

/** Whether the file never was a model, so that it says nothing to name the place of a fault in it. */
function isForeign({ code }: FileFault, name: string): boolean {
  return (
    code === 'not-tegu' || ((code === 'not-json' || code === 'cut') && !name.toLowerCase().endsWith('.json'))
  );
}
