import 'fake-indexeddb/auto';
import { commands, apply, newModel, type AnyRecord, type Model } from '@tegu/core';
import { openDB, type IDBPDatabase } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { modelIn } from '../document/projection.ts';
import { documentIn } from '../opening/document-in.ts';
import { openIndexedLibrary } from './indexed-library.ts';
import type { Library } from './library.ts';

let count = 0;

afterEach(() => {
  vi.restoreAllMocks();
});

/** A store as the first version left it. */
async function firstVersion(fill: (db: IDBPDatabase) => Promise<void>): Promise<string> {
  const name = `taken-${++count}`;
  const db = await openDB(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('models', { keyPath: 'id' });
      fresh.createObjectStore('records');
      fresh.createObjectStore('handles');
    },
  });
  await fill(db);
  db.close();
  return name;
}

const entryOf = (id: string, model: Model, more: object = {}): object => ({
  id,
  title: model.own.title['et'] ?? '',
  root: model.root,
  languages: model.own.languages,
  counts: { categories: 0, competencies: 0 },
  edited: 1234,
  revision: 3,
  file: null,
  newer: false,
  deleted: null,
  ...more,
});

async function putModel(db: IDBPDatabase, id: string, model: Model, more: object = {}): Promise<void> {
  await db.put('models', entryOf(id, model, more));
  for (const record of model.all()) await db.put('records', record, [id, record.id]);
}

function written(title: string): Model {
  const model = newModel('et', title);
  const fields = { kind: 'purpose', text: { et: 'Aitame inimestel teha kodust koha.' } };
  return apply(model, commands['create-record'], { type: 'statement', parent: model.root, fields }).model;
}

async function modelOf(library: Library, id: string): Promise<Model | undefined> {
  const stored = await library.read(id);
  const doc = stored && documentIn(stored.update);
  return doc && modelIn(doc);
}

const records = (model: Model | undefined): readonly AnyRecord[] =>
  [...(model?.all() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));

async function leftRecords(name: string): Promise<readonly unknown[]> {
  const db = await openDB(name);
  const left: readonly unknown[] = await db.getAll('records');
  db.close();
  return left;
}

test('every model becomes a document that says the same; dates, files and deletions stay', async () => {
  const [one, two, three] = [written('Põhjakodu'), written('Lõunakodu'), written('Idakodu')];
  const name = await firstVersion(async (db) => {
    await putModel(db, 'a', one, { file: { name: 'a.tegu.json', revision: 3 } });
    await putModel(db, 'b', two, { deleted: 77, file: { name: 'b.tegu.json', revision: 2 } });
    await putModel(db, 'c', three, { newer: true });
    await db.put('handles', { kind: 'file', name: 'a.tegu.json' }, 'a');
  });
  const library = await openIndexedLibrary(name);
  expect(await library.list()).toMatchObject({
    entries: [
      { id: 'a', title: 'Põhjakodu', edited: 1234, deleted: null, file: { holdsLatest: true } },
      { id: 'b', title: 'Lõunakodu', deleted: 77, file: { name: 'b.tegu.json', holdsLatest: false } },
      { id: 'c', title: 'Idakodu', newer: true },
    ],
    unsound: 0,
  });
  for (const [id, model] of [
    ['a', one],
    ['b', two],
    ['c', three],
  ] as const)
    expect(records(await modelOf(library, id))).toEqual(records(model));
  expect(await library.fileOnDisk('a')).toMatchObject({ handle: { name: 'a.tegu.json' }, seen: null });
  expect(await leftRecords(name)).toEqual([]);
});

test('records that fail their schema stay where they are, and are counted', async () => {
  const model = written('Põhjakodu');
  const unsound = { id: 'statement:katki', type: 'statement', text: 7 };
  const name = await firstVersion(async (db) => {
    await putModel(db, 'a', model);
    await db.put('records', unsound, ['a', unsound.id]);
    // Without a sound record of its own a model cannot become a document: then all of it stays.
    await db.put('models', entryOf('b', model));
    await db.put('records', { id: 'value:x', type: 'nothing' }, ['b', 'value:x']);
  });
  const library = await openIndexedLibrary(name);
  expect(records(await modelOf(library, 'a'))).toEqual(records(model));
  expect(await library.read('a')).toMatchObject({ unsound: 1 });
  expect(await library.list()).toMatchObject({ entries: [{ id: 'a' }], unsound: 1 });
  expect(await leftRecords(name)).toEqual([unsound, { id: 'value:x', type: 'nothing' }]);
});

test('goes on at the next start where it was interrupted, model by model', async () => {
  const models = ['A', 'B', 'C'].map((title) => written(title));
  const name = await firstVersion(async (db) => {
    for (const [i, model] of models.entries()) await putModel(db, `m${i}`, model);
  });
  let left = 1;
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    value,
  ) {
    if (left-- > 0) return this.put(value);
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await (await openIndexedLibrary(name)).list()).toMatchObject({ entries: [{}], unsound: 2 });
  expect((await leftRecords(name)).length).toBeGreaterThan(0);
  full.mockRestore();
  // Two tabs start at once: each model is taken over once.
  const [library] = await Promise.all([openIndexedLibrary(name), openIndexedLibrary(name)]);
  expect(await library.list()).toMatchObject({ entries: [{}, {}, {}], unsound: 0 });
  for (const [i, model] of models.entries())
    expect(records(await modelOf(library, `m${i}`))).toEqual(records(model));
  expect(await leftRecords(name)).toEqual([]);
});
