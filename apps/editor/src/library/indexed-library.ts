import type { AnyRecord } from '@tegu/core';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { WrittenElsewhere, type Library, type RecordWrites, type StoredModel } from './library.ts';
import type { LibraryEntry } from './library-entry.ts';

interface Schema extends DBSchema {
  models: { key: string; value: LibraryEntry };
  records: { key: [model: string, record: string]; value: unknown };
  handles: { key: string; value: FileSystemFileHandle };
}

const VERSION = 1;

/** Opens the library in this browser's IndexedDB; throws where the browser has none or keeps it shut. */
export async function openIndexedLibrary(name = 'tegu'): Promise<Library> {
  const db = await openDB<Schema>(name, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore('models', { keyPath: 'id' });
      fresh.createObjectStore('records');
      fresh.createObjectStore('handles');
    },
  });
  // A newer Tegu in another tab may change the shape of the store: it must not wait for this one.
  db.addEventListener('versionchange', () => db.close());
  return new IndexedLibrary(db);
}

class IndexedLibrary implements Library {
  readonly isKept = true;
  private readonly db: IDBPDatabase<Schema>;

  constructor(db: IDBPDatabase<Schema>) {
    this.db = db;
  }

  list(): Promise<readonly LibraryEntry[]> {
    return this.db.getAll('models');
  }

  async read(id: string): Promise<StoredModel | undefined> {
    const stores = this.db.transaction(['models', 'records']);
    const [entry, records] = await Promise.all([
      stores.objectStore('models').get(id),
      stores.objectStore('records').getAll(recordsOf(id)),
    ]);
    return entry && { entry, records };
  }

  async add(entry: LibraryEntry, records: Iterable<AnyRecord>): Promise<void> {
    const stores = this.db.transaction(['models', 'records'], 'readwrite');
    const written: Promise<unknown>[] = [stores.objectStore('models').put(entry)];
    for (const record of records)
      written.push(stores.objectStore('records').put(record, [entry.id, record.id]));
    await settle(stores.done, written);
  }

  async write(entry: LibraryEntry, writes: RecordWrites, expected?: number): Promise<void> {
    const stores = this.db.transaction(['models', 'records'], 'readwrite');
    const models = stores.objectStore('models');
    if (expected !== undefined) {
      const stored = await models.get(entry.id);
      if (stored?.revision !== expected) {
        stores.abort();
        await stores.done.catch(() => undefined);
        throw new WrittenElsewhere(entry.id);
      }
    }
    const records = stores.objectStore('records');
    const written: Promise<unknown>[] = [];
    for (const [id, record] of writes) {
      written.push(record ? records.put(record, [entry.id, id]) : records.delete([entry.id, id]));
    }
    written.push(models.put(entry));
    // Said outright, so that a page that is about to go does not leave it open.
    stores.commit();
    await settle(stores.done, written);
  }

  async remove(id: string): Promise<void> {
    const stores = this.db.transaction(['models', 'records', 'handles'], 'readwrite');
    const written: Promise<unknown>[] = [
      stores.objectStore('models').delete(id),
      stores.objectStore('records').delete(recordsOf(id)),
      stores.objectStore('handles').delete(id),
    ];
    await settle(stores.done, written);
  }

  handle(id: string): Promise<FileSystemFileHandle | undefined> {
    return this.db.get('handles', id);
  }

  async keepHandle(id: string, handle: FileSystemFileHandle): Promise<void> {
    await this.db.put('handles', handle, id);
  }
}

function recordsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** A failed request fails its transaction, which tells why; the request's own promise must not go unheard. */
async function settle(done: Promise<void>, written: readonly Promise<unknown>[]): Promise<void> {
  const [outcome] = await Promise.allSettled([done, ...written]);
  if (outcome.status === 'rejected') throw outcome.reason;
}
