import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { KeptFile } from './library.ts';
import type { StoredFacts, StoredUpdate } from './stored-schemas.ts';

/** The stores of this browser's library. What stands in them is data from outside: whoever reads it checks it. */
export interface LibrarySchema extends DBSchema {
  /** What is known of each model beside its content. Entries of the first version stand here until they are taken over. */
  models: { key: string; value: unknown };
  /** What is known of each model by its content. */
  facts: { key: string; value: StoredFacts };
  /** Records of the first version, one by one: what could not be taken over stays here. */
  records: { key: [model: string, record: string]; value: unknown };
  /** The files that models are saved to. Bare handles were kept before it was asked whether somebody else had written them. */
  handles: { key: string; value: KeptFile | FileSystemFileHandle };
  updates: { key: number; value: StoredUpdate; indexes: { log: [model: string, generation: string] } };
  points: { key: string; value: unknown; indexes: { model: string } };
  /** The texts of restore points, apart from what lists show of them. */
  pointTexts: { key: string; value: unknown };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** A transaction that writes to some of the stores. */
export type Writing<Names extends readonly StoreNames<LibrarySchema>[]> = IDBPTransaction<
  LibrarySchema,
  Names,
  'readwrite'
>;

const VERSION = 2;
/** So long a tab with an older shape of the stores is waited for: it may be about to close them. */
const LONGEST_BLOCKED = 5000;

/** Opens the stores; throws where the browser has none, keeps them shut, or an older Tegu in another tab does. */
export function openDatabase(
  name: string,
  { onNewer, onClosed }: { readonly onNewer: () => void; readonly onClosed: () => void },
): Promise<LibraryDatabase> {
  return new Promise((opened, failed) => {
    let isTooLate = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const db = openDB<LibrarySchema>(name, VERSION, {
      upgrade: (fresh, oldVersion) => {
        if (oldVersion < 1) {
          fresh.createObjectStore('models', { keyPath: 'id' });
          fresh.createObjectStore('records');
          fresh.createObjectStore('handles');
        }
        if (oldVersion < 2) {
          fresh
            .createObjectStore('updates', { autoIncrement: true })
            .createIndex('log', ['model', 'generation']);
          fresh.createObjectStore('facts', { keyPath: 'id' });
          fresh.createObjectStore('points', { keyPath: 'id' }).createIndex('model', 'model');
          fresh.createObjectStore('pointTexts');
        }
      },
      blocked: () => {
        timer = setTimeout(() => {
          isTooLate = true;
          failed(new Error('Another tab keeps the library open in an older shape'));
        }, LONGEST_BLOCKED);
      },
      blocking: onNewer,
      terminated: onClosed,
    });
    db.then((there) => {
      // Nobody waits for it any more: it must not block others in turn.
      if (isTooLate) there.close();
      else opened(there);
    }, failed).finally(() => clearTimeout(timer));
  });
}

/** Begins to write; what is told as saved has reached the disk. */
export function writing<const Names extends readonly StoreNames<LibrarySchema>[]>(
  db: LibraryDatabase,
  stores: Names,
): Writing<Names> {
  return db.transaction(stores, 'readwrite', { durability: 'strict' });
}

/** All keys of one model's records of the first version. */
export function recordsOf(model: string): IDBKeyRange {
  return IDBKeyRange.bound([model], [model, []]);
}

/** All that is logged of one model, whatever its generation. */
export function logsOf(model: string): IDBKeyRange {
  return IDBKeyRange.bound([model], [model, []]);
}

/** A transaction as far as its end is concerned. */
interface Ending {
  readonly done: Promise<void>;
  abort(): void;
  commit(): void;
}

/** Makes the last requests of a transaction and waits until all of it has reached the disk, or throws and nothing has. */
export async function finish(
  tx: Ending,
  requests: readonly (() => Promise<unknown>)[],
  isLast = false,
): Promise<void> {
  const written: Promise<unknown>[] = [];
  try {
    for (const request of requests) written.push(request());
    // Said outright only by a page that is about to go and gets no later turn: on a full disk, Chromium may never answer it.
    if (isLast) tx.commit();
  } catch (error) {
    await giveUp(tx, error, written);
  }
  // A failed request fails its transaction, which tells why; the request's own promise must not go unheard.
  const [outcome] = await Promise.allSettled([tx.done, ...written]);
  if (outcome.status === 'rejected') throw outcome.reason;
}

/** Leaves a transaction without having written anything, for a reason that is thrown. */
export async function giveUp(
  tx: Ending,
  reason: unknown,
  written: readonly Promise<unknown>[] = [],
): Promise<never> {
  tx.abort();
  await Promise.allSettled([tx.done, ...written]);
  throw reason;
}
