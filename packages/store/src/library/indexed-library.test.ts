import 'fake-indexeddb/auto';
import { newModel } from '@tegu/core';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { entryOf, factsOf, storable, updatesOf, wordsIn } from '../testing/stored-model.ts';
import { openIndexedLibrary } from './indexed-library.ts';

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
