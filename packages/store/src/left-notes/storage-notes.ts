import * as z from 'zod/mini';
import type { LeftNote, LeftNotes } from './left-notes.ts';

/** What a browser's storage of words must offer. */
export type NoteStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'tegu.left.';
/** Browsers give a site room for about five million characters. */
const MOST_BYTES = 2_000_000;

const noteSchema = z.object({
  model: z.string(),
  generation: z.string(),
  update: z.pipe(z.base64(), z.transform(z.util.base64ToUint8Array)),
});

/** Notes in a storage that is written in one go, as `localStorage`; null where the browser has none. */
export class StorageNotes implements LeftNotes {
  private readonly storage: NoteStorage | null;

  constructor(storage: NoteStorage | null) {
    this.storage = storage;
  }

  leave({ key, ...note }: LeftNote): void {
    if (note.update.length > MOST_BYTES) return;
    try {
      this.storage?.setItem(
        PREFIX + key,
        JSON.stringify({ ...note, update: z.util.uint8ArrayToBase64(note.update) }),
      );
    } catch {
      // No room, or not allowed: then the library alone has what was begun to be stored.
    }
  }

  of(model: string): readonly LeftNote[] {
    return this.all().filter((note) => note.model === model);
  }

  clear(key: string): void {
    this.storage?.removeItem(PREFIX + key);
  }

  all(): readonly LeftNote[] {
    const { storage } = this;
    if (!storage) return [];
    const names = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
    return names.flatMap((name): readonly LeftNote[] => {
      const note = name.startsWith(PREFIX) ? noteIn(storage.getItem(name)) : undefined;
      return note ? [{ key: name.slice(PREFIX.length), ...note }] : [];
    });
  }
}

/** The words' storage of this browser; null where it keeps that shut. */
export function windowStorage(): NoteStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function noteIn(text: string | null): z.output<typeof noteSchema> | undefined {
  try {
    return z.safeParse(noteSchema, JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
