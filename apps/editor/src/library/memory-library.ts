import type { AnyRecord, Id } from '@tegu/core';
import { WrittenElsewhere, type Library, type RecordWrites, type StoredModel } from './library.ts';
import type { LibraryEntry } from './library-entry.ts';

/** A library that lives as long as the window: where the browser keeps nothing, and in tests. */
export class MemoryLibrary implements Library {
  readonly isKept: boolean;
  private readonly entries = new Map<string, LibraryEntry>();
  private readonly records = new Map<string, Map<Id, AnyRecord>>();
  private readonly handles = new Map<string, FileSystemFileHandle>();

  constructor(isKept = false) {
    this.isKept = isKept;
  }

  list(): Promise<readonly LibraryEntry[]> {
    return Promise.resolve([...this.entries.values()]);
  }

  read(id: string): Promise<StoredModel | undefined> {
    const entry = this.entries.get(id);
    return Promise.resolve(entry && { entry, records: [...(this.records.get(id)?.values() ?? [])] });
  }

  add(entry: LibraryEntry, records: Iterable<AnyRecord>): Promise<void> {
    this.entries.set(entry.id, entry);
    this.records.set(entry.id, new Map([...records].map((record) => [record.id, record])));
    return Promise.resolve();
  }

  write(entry: LibraryEntry, writes: RecordWrites, expected?: number): Promise<void> {
    if (expected !== undefined && this.entries.get(entry.id)?.revision !== expected) {
      return Promise.reject(new WrittenElsewhere(entry.id));
    }
    this.entries.set(entry.id, entry);
    const records = this.records.get(entry.id) ?? new Map<Id, AnyRecord>();
    for (const [id, record] of writes) {
      if (record) records.set(id, record);
      else records.delete(id);
    }
    this.records.set(entry.id, records);
    return Promise.resolve();
  }

  remove(id: string): Promise<void> {
    this.entries.delete(id);
    this.records.delete(id);
    this.handles.delete(id);
    return Promise.resolve();
  }

  handle(id: string): Promise<FileSystemFileHandle | undefined> {
    return Promise.resolve(this.handles.get(id));
  }

  keepHandle(id: string, handle: FileSystemFileHandle): Promise<void> {
    this.handles.set(id, handle);
    return Promise.resolve();
  }
}
