import type { Model } from '@tegu/core';
import type { FileStamp, KeptModel, Library, Moment } from '@tegu/store/browser';
import { mayWrite, stampOf, writeTo } from '../files/pick-files.ts';

/** A model that is to be written to a file. */
export interface Writing {
  readonly opened: KeptModel;
  readonly library: Library;
  readonly textOf: (model: Model) => string;
}

/** The file that was written, and what the model said then. */
export interface Written {
  readonly name: string;
  readonly moment: Moment;
}

/** The file says something that this browser has not seen yet; nothing was written. */
export interface ChangedElsewhere {
  readonly name: string;
  readonly modified: number;
}

/**
 * Writes the file that the model was saved to before; null where there is none, or none any more, or it may not be written.
 * What somebody else has written there is replaced only where `mayReplace` says so.
 */
export async function writeAgain(
  { opened, library, textOf }: Writing,
  mayReplace: boolean,
): Promise<Written | ChangedElsewhere | null> {
  const handle = (await library.fileOnDisk(opened.id).catch(() => undefined))?.handle;
  if (!handle || !(await mayWrite(handle))) return null;
  try {
    return await opened.inTurnToSave(async () => {
      const now = stampOf(await handle.getFile());
      // Asked for again: another tab may have written it while this one waited.
      const kept = await library.fileOnDisk(opened.id).catch(() => undefined);
      if (!mayReplace && kept?.seen && !isSameStamp(kept.seen, now))
        return { name: handle.name, modified: now.modified };
      return write({ opened, library, textOf }, handle, true);
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Writes a file that the person has just chosen; where it is kept, the model is saved to it from now on. */
export function writeNew(writing: Writing, handle: FileSystemFileHandle, isKept: boolean): Promise<Written> {
  return writing.opened.inTurnToSave(() => write(writing, handle, isKept));
}

async function write(
  { opened, library, textOf }: Writing,
  handle: FileSystemFileHandle,
  isKept: boolean,
): Promise<Written> {
  // Choosing a place and waiting for another tab take time: what was written meanwhile belongs into the file.
  const moment = opened.moment();
  if (!moment) throw new Error('A model that is not open is not written');
  await writeTo(handle, textOf(moment.model));
  if (isKept) {
    const seen = await handle.getFile().then(stampOf, () => null);
    await library.keepFile(opened.id, { handle, seen }).catch(() => undefined);
  }
  return { name: handle.name, moment };
}

function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified;
}
