import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { isDue, listed } from './memory-references.ts';
import type { ReferenceEntry, ReferenceFiles } from './reference-files.ts';

/** Stores of their own: they change without the models' stores. What stands in them is data from outside. */
interface ReferenceSchema extends DBSchema {
  entries: { key: string; value: unknown };
  files: { key: string; value: unknown };
}

const VERSION = 1;

const entryShape: z.ZodMiniType<ReferenceEntry> = z.object({
  id: z.string(),
  title: z.string(),
  file: z.string(),
  competencies: z.number(),
  opened: z.number(),
  removed: z.nullable(z.number()),
});

/** Libraries in this browser's IndexedDB. It is opened when it is first asked for, and its calls throw where it is closed. */
export class IndexedReferences implements ReferenceFiles {
  private readonly name: string;
  private db: Promise<IDBPDatabase<ReferenceSchema>> | undefined;

  constructor(name = 'tegu-libraries') {
    this.name = name;
  }

  async list(): Promise<readonly ReferenceEntry[]> {
    return listed(await this.all());
  }

  async entry(id: string): Promise<ReferenceEntry | undefined> {
    const { data } = entryShape.safeParse(await (await this.open()).get('entries', id));
    return data;
  }

  async file(id: string): Promise<Blob | undefined> {
    const stored = await (await this.open()).get('files', id);
    return stored instanceof Blob ? stored : undefined;
  }

  async add(entry: ReferenceEntry, file: Blob): Promise<void> {
    const tx = (await this.open()).transaction(['entries', 'files'], 'readwrite', { durability: 'strict' });
    // A failed request fails its transaction, which tells why; the request's own promise must not go unheard.
    const outcomes = await Promise.allSettled([
      tx.done,
      tx.objectStore('files').put(file, entry.id),
      tx.objectStore('entries').put(entry),
    ]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }

  markOpened(id: string, opened: number): Promise<void> {
    return this.change(id, { opened });
  }

  markRemoved(id: string, removed: number | null): Promise<void> {
    return this.change(id, { removed });
  }

  async clearRemoved(before: number): Promise<void> {
    for (const { id } of (await this.all()).filter((each) => isDue(each, before))) {
      const tx = (await this.open()).transaction(['entries', 'files'], 'readwrite');
      // Another tab may have put it back since the list was read.
      const { data } = entryShape.safeParse(await tx.objectStore('entries').get(id));
      if (data && isDue(data, before))
        await Promise.all([tx.objectStore('entries').delete(id), tx.objectStore('files').delete(id)]);
      await tx.done;
    }
  }

  private async all(): Promise<readonly ReferenceEntry[]> {
    const stored = await (await this.open()).getAll('entries');
    return stored.flatMap((value) => entryShape.safeParse(value).data ?? []);
  }

  private async change(id: string, facts: Partial<ReferenceEntry>): Promise<void> {
    const tx = (await this.open()).transaction('entries', 'readwrite', { durability: 'strict' });
    const { data } = entryShape.safeParse(await tx.store.get(id));
    if (data) await tx.store.put({ ...data, ...facts });
    await tx.done;
  }

  private open(): Promise<IDBPDatabase<ReferenceSchema>> {
    this.db ??= openDB<ReferenceSchema>(this.name, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('entries', { keyPath: 'id' });
        fresh.createObjectStore('files');
      },
      // A newer Tegu in another tab may change the shape of the stores: it must not wait for this one.
      blocking: (_from, _to, event) => {
        this.db = undefined;
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: () => (this.db = undefined),
    }).catch((error: unknown) => {
      this.db = undefined;
      throw error;
    });
    return this.db;
  }
}
