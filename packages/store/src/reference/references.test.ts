import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { IndexedReferences } from './indexed-references.ts';
import { MemoryReferences } from './memory-references.ts';
import type { ReferenceEntry, ReferenceFiles } from './reference-files.ts';

let count = 0;
const freshName = (): string => `libraries-${++count}`;

function entryOf(id: string, opened: number): ReferenceEntry {
  return { id, title: id, file: `${id}.tegu.json`, competencies: 2001, opened, removed: null };
}

describe.each<[string, () => ReferenceFiles]>([
  ['in memory', () => new MemoryReferences()],
  ['in IndexedDB', () => new IndexedReferences(freshName())],
])('libraries kept %s', (_, references) => {
  test('are listed as they were opened, and their files are as they came', async () => {
    const kept = references();
    await kept.add(entryOf('a', 1), new Blob(['one']));
    await kept.add(entryOf('b', 2), new Blob(['two']));
    expect((await kept.list()).map(({ id }) => id)).toEqual(['b', 'a']);
    await kept.markOpened('a', 3);
    expect((await kept.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await (await kept.file('b'))?.text()).toBe('two');
    expect(await kept.file('c')).toBeUndefined();
  });

  test('are off the list once removed, come back, and are cleared away when nobody wants them', async () => {
    const kept = references();
    await kept.add(entryOf('a', 1), new Blob(['one']));
    await kept.markRemoved('a', 10);
    expect(await kept.list()).toEqual([]);
    await kept.markRemoved('a', null);
    await kept.clearRemoved(20);
    expect(await kept.list()).toHaveLength(1);
    await kept.markRemoved('a', 10);
    await kept.clearRemoved(10);
    expect(await kept.entry('a')).toBeDefined();
    await kept.clearRemoved(11);
    expect(await kept.entry('a')).toBeUndefined();
    expect(await kept.file('a')).toBeUndefined();
  });
});

describe('a store of libraries', () => {
  test('that is full keeps nothing of what came', async () => {
    const kept = new IndexedReferences(freshName());
    await kept.list();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(kept.add(entryOf('a', 1), new Blob(['one']))).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    put.mockRestore();
    expect(await kept.list()).toEqual([]);
    expect(await kept.file('a')).toBeUndefined();
  });

  test('leaves aside what nobody can read', async () => {
    const name = freshName();
    const kept = new IndexedReferences(name);
    await kept.add(entryOf('a', 1), new Blob(['one']));
    const db = await openDB(name);
    await db.put('entries', { id: 'broken', title: 7 });
    await db.put('files', 'no file', 'broken');
    db.close();
    expect(await kept.list()).toHaveLength(1);
    expect(await kept.file('broken')).toBeUndefined();
  });
});
