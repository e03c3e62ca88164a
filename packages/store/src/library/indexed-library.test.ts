import 'fake-indexeddb/auto';
import { newModel } from '@tegu/core';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { entryOf, factsOf, storable, updatesOf, wordsIn } from '../testing/stored-model.ts';
import { openIndexedLibrary } from './indexed-library.ts';
import { ModelGone, OtherGeneration, type Library } from './library.ts';

let count = 0;
const freshName = (): string => `indexed-${++count}`;
const model = newModel('et', 'Põhjakodu');

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many updates stand in the store. */
async function logLength(name: string): Promise<number> {
  const db = await openDB(name);
  const length = await db.count('updates');
  db.close();
  return length;
}

describe('the log of a model', () => {
  test('is folded while two tabs append to it at once; nothing is lost', async () => {
    const name = freshName();
    const [one, two] = [await openIndexedLibrary(name), await openIndexedLibrary(name)];
    const words = Array.from({ length: 300 }, (_, i) => `${i} `);
    const [first = new Uint8Array(), ...later] = updatesOf(words);
    await one.add(entryOf('m', model), first);
    await Promise.all(
      later.map((update, i) => (i % 2 === 0 ? one : two).append('m', 'first', update, factsOf(model))),
    );
    expect(await logLength(name)).toBeLessThan(200);
    expect(wordsIn((await two.read('m'))?.update ?? first)).toBe(words.join(''));
  });

  test('keeps a large beginning as it is when it folds what came after', async () => {
    const name = freshName();
    const library = await openIndexedLibrary(name);
    const [large = new Uint8Array(), ...small] = updatesOf([
      'x'.repeat(1_000_000),
      ...Array.from({ length: 130 }, () => 'y'),
    ]);
    await library.add(entryOf('m', model), large);
    for (const update of small) await library.append('m', 'first', update, factsOf(model));
    const db = await openDB(name);
    const sizes = (await db.getAll('updates')).map(({ update }: { update: Uint8Array }) => update.length);
    db.close();
    expect(sizes[0]).toBe(large.length);
    expect(sizes.length).toBeLessThan(10);
    expect(wordsIn((await library.read('m'))?.update ?? large)).toHaveLength(1_000_130);
  });

  test('leaves aside what cannot be read, and deletes none of it', async () => {
    const name = freshName();
    const library = await openIndexedLibrary(name);
    const [first = new Uint8Array(), second = new Uint8Array()] = updatesOf(['Aitame ', 'kodu.']);
    await library.add(entryOf('m', model), first);
    const db = await openDB(name);
    await db.add('updates', { model: 'm', generation: 'first', update: new Uint8Array([200, 200, 200]) });
    await db.add('updates', { model: 'm', generation: 'first', update: 'no bytes' });
    await db.put('models', { id: 'broken', title: 7 });
    await library.append('m', 'first', second, factsOf(model));
    const stored = await library.read('m');
    expect(wordsIn(stored?.update ?? first)).toBe('Aitame kodu.');
    expect(stored?.unsound).toBe(2);
    expect(await library.list()).toMatchObject({ entries: [{ id: 'm' }], unsound: 1 });
    expect(await library.read('broken')).toBeUndefined();
    for (const update of updatesOf(Array.from({ length: 200 }, () => 'z')))
      await library.append('m', 'first', update, factsOf(model));
    const left = (await db.getAll('updates')).filter(
      ({ update }: { update: unknown }) => !(update instanceof Uint8Array) || update.length === 3,
    );
    db.close();
    expect(left).toHaveLength(2);
  });
});

/** Which models and generations the updates in the store belong to, and what the store knows of the models. */
async function standing(name: string): Promise<unknown> {
  const db = await openDB(name);
  const updates = (await db.getAll('updates')).map(({ model: id, generation }: Record<string, unknown>) => [
    id,
    generation,
  ]);
  const facts: unknown = await db.getAll('facts');
  db.close();
  return { updates, facts };
}

describe('what is appended to a model that is gone or has begun anew', () => {
  const [first = new Uint8Array(), second = new Uint8Array()] = updatesOf(['Aitame ', 'kodu.']);

  test('is taken back in the same transaction: a page may go before the next', async () => {
    const name = freshName();
    const library = await openIndexedLibrary(name);
    await library.add(entryOf('m', model), first);
    await library.beginGeneration('m', 'first', 'second', first, () => true);
    const before = await standing(name);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const late = factsOf(newModel('et', 'Lõunakodu'));
    await expect(library.append('m', 'first', second, late)).rejects.toBeInstanceOf(OtherGeneration);
    await expect(library.append('n', 'first', second, late)).rejects.toBeInstanceOf(ModelGone);
    expect(begun).toHaveBeenCalledTimes(2);
    begun.mockRestore();
    expect(await standing(name)).toEqual(before);
  });

  test('is taken back also where the page was about to go, and did not', async () => {
    const name = freshName();
    const library = await openIndexedLibrary(name);
    await library.add(entryOf('m', model), first);
    await library.beginGeneration('m', 'first', 'second', first, () => true);
    const before = await standing(name);
    const late = factsOf(newModel('et', 'Lõunakodu'));
    await expect(library.append('m', 'first', second, late, true)).rejects.toBeInstanceOf(OtherGeneration);
    await expect(library.append('n', 'first', second, late, true)).rejects.toBeInstanceOf(ModelGone);
    expect(await standing(name)).toEqual(before);
  });
});

describe('stores that are closed', () => {
  const [first = new Uint8Array(), second = new Uint8Array()] = updatesOf(['Aitame ', 'kodu.']);

  /** The connection that a library has, once it has been used. */
  async function connectionOf(library: Library): Promise<unknown> {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await library.list();
    const [connection] = begun.mock.contexts;
    begun.mockRestore();
    if (!connection) throw new Error('No connection');
    return connection;
  }

  test('by the browser are opened again when they are needed', async () => {
    const library = await openIndexedLibrary(freshName());
    await library.add(entryOf('m', model), first);
    const connection = await connectionOf(library);
    // Its types ask for the class and mean one of it.
    Reflect.apply(forceCloseDatabase, undefined, [connection]);
    await new Promise((turn) => setImmediate(turn));
    await library.append('m', 'first', second, factsOf(model));
    expect(wordsIn((await library.read('m'))?.update ?? first)).toBe('Aitame kodu.');
    expect(await connectionOf(library)).not.toBe(connection);
  });

  test('for a newer Tegu take what waits before that, and nothing after', async () => {
    const name = freshName();
    const library = await openIndexedLibrary(name);
    await library.add(entryOf('m', model), first);
    let last: Promise<void> | undefined;
    library.onClosing(() => void (last = library.append('m', 'first', second, factsOf(model))));
    const newer = await openDB(name, 100);
    await last;
    expect(await newer.count('updates')).toBe(2);
    const late = library.append('m', 'first', second, factsOf(model));
    await expect(late).rejects.toMatchObject({ name: 'VersionError' });
    newer.close();
  });

  test('late by a tab with an older Tegu are not waited for without end', async () => {
    const name = freshName();
    const older = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('models') });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opened = openIndexedLibrary(name).catch((error: unknown) => error);
    // The store tells in its own time, which no clock of a test moves, that it is kept.
    for (let i = 0; i < 20; i++) await new Promise((turn) => setImmediate(turn));
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    expect(await opened).toBeInstanceOf(Error);
    older.close();
  });
});

describe('a store that is full', () => {
  test('says so, and has written neither the update nor the entry', async () => {
    const library = await openIndexedLibrary(freshName());
    const { update } = storable('Põhjakodu');
    await library.add(entryOf('m', model), update);
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const renamed = factsOf(newModel('et', 'Lõunakodu'));
    await expect(library.append('m', 'first', update, renamed)).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    full.mockRestore();
    expect(await library.entry('m')).toMatchObject({ title: 'Põhjakodu' });
    await library.append('m', 'first', update, renamed);
    expect(await library.entry('m')).toMatchObject({ title: 'Lõunakodu' });
  });
});
