import type { AnyRecord, Id } from '@tegu/core';
import type { LibraryEntry } from './library-entry.ts';

/** A model as the library keeps it. */
export interface StoredModel {
  readonly entry: LibraryEntry;
  /** As they were stored: whoever reads them checks them. */
  readonly records: readonly unknown[];
}

/** Records that an edit has changed; null for one that is gone. */
export type RecordWrites = ReadonlyMap<Id, AnyRecord | null>;

/** Thrown where another tab has written since: nothing was written over. */
export class WrittenElsewhere extends Error {
  override name = 'WrittenElsewhere';
}

/** The models of this device. Writing one model never touches another. */
export interface Library {
  /** False where nothing outlives the window. */
  readonly isKept: boolean;
  list(): Promise<readonly LibraryEntry[]>;
  read(id: string): Promise<StoredModel | undefined>;
  add(entry: LibraryEntry, records: Iterable<AnyRecord>): Promise<void>;
  /**
   * Writes an entry and the records that changed, all or nothing. With `expected`, only where the stored revision is that
   * one.
   */
  write(entry: LibraryEntry, writes: RecordWrites, expected?: number): Promise<void>;
  /** Takes a model out for good. */
  remove(id: string): Promise<void>;
  /** The file on disk that a model is saved to, where the browser lets a page keep it. */
  handle(id: string): Promise<FileSystemFileHandle | undefined>;
  keepHandle(id: string, handle: FileSystemFileHandle): Promise<void>;
}
