import type { LeftNotes } from '../left-notes/left-notes.ts';
import type { PointStore } from '../restore-points/point-store.ts';
import type { EntryFacts, LibraryEntry } from './library-entry.ts';

/** The models of a library, and how many entries were left aside because they cannot be read. */
export interface Listing {
  readonly entries: readonly LibraryEntry[];
  readonly unsound: number;
}

/** A model as the library keeps it. */
export interface StoredModel {
  readonly entry: LibraryEntry;
  /** All that was stored of its document, in one. */
  readonly update: Uint8Array<ArrayBuffer>;
  /** How many stored pieces were left aside because they cannot be read; they stay where they are. */
  readonly unsound: number;
}

/** A file on disk that a model is saved to. */
export interface KeptFile {
  readonly handle: FileSystemFileHandle;
  /** How it was when this browser last read or wrote it: when it differs, somebody else has written it; null where nobody knows. */
  readonly seen: FileStamp | null;
}

/** What tells one state of a file on disk from another. */
export interface FileStamp {
  readonly size: number;
  readonly modified: number;
}

/** Thrown where an update finds no model to belong to: nothing was written. */
export class ModelGone extends Error {
  override name = 'ModelGone';
}

/** Thrown where the model has another document by now: nothing was written. */
export class OtherGeneration extends Error {
  override name = 'OtherGeneration';
}

/** The models of this device. Any number of tabs write at once; writing one model never touches another. */
export interface Library {
  /** False where nothing outlives the window. */
  readonly isKept: boolean;
  /** The restore points of its models; they go with their model. */
  readonly points: PointStore;
  /** What pages that were left had not stored of its models; that goes with its model too. */
  readonly leftNotes: LeftNotes;
  /**
   * Hears when what is kept is about to be closed here, for a newer Tegu in another tab: what is begun then is still stored.
   * Gives the way to stop.
   */
  onClosing(hear: () => void): () => void;
  list(): Promise<Listing>;
  entry(id: string): Promise<LibraryEntry | undefined>;
  read(id: string): Promise<StoredModel | undefined>;
  /** Puts a model there whole. */
  add(entry: LibraryEntry, update: Uint8Array): Promise<void>;
  /**
   * Stores an update of a model's document and what it makes true, all or nothing. `isLast` where the page is about to go.
   * Throws ModelGone and OtherGeneration.
   */
  append(
    id: string,
    generation: string,
    update: Uint8Array,
    facts: EntryFacts,
    isLast?: boolean,
  ): Promise<void>;
  /**
   * Puts a fresh document in the place of the one of generation `from`, which is kept until the next is begun: a tab that
   * slept may have unsaved work in it. `holds` tells whether the fresh one was made from all that is stored; false where it
   * was not, and nothing was written. Throws as `append` does.
   */
  beginGeneration(
    id: string,
    from: string,
    to: string,
    update: Uint8Array,
    holds: (stored: Uint8Array) => boolean,
  ): Promise<boolean>;
  /** All that was stored of the generation before; undefined where it is kept no longer. */
  earlier(id: string, generation: string): Promise<Uint8Array | undefined>;
  /** Adds to the generation before what has been carried over from it, so that nobody carries it over a second time. */
  addToEarlier(id: string, generation: string, update: Uint8Array): Promise<void>;
  /** Marks a model as deleted, or as not deleted. */
  markDeleted(id: string, deleted: number | null): Promise<void>;
  /** Remembers the file that a model was saved to; `holds` tells whether the file says all that is stored. */
  markFile(id: string, name: string, holds: (update: Uint8Array) => boolean): Promise<void>;
  /** Takes a model out for good. */
  remove(id: string): Promise<void>;
  /** The file on disk that a model is saved to, where the browser lets a page keep it. */
  fileOnDisk(id: string): Promise<KeptFile | undefined>;
  keepFile(id: string, file: KeptFile): Promise<void>;
}
