import 'fake-indexeddb/auto';
import { newModel } from '@tegu/core';
import { describe, expect, test } from 'vitest';
import { entryOf, factsOf, storable, updatesOf, wordsIn } from '../testing/stored-model.ts';
import { openIndexedLibrary } from './indexed-library.ts';
import { ModelGone, OtherGeneration, type Library } from './library.ts';
import { MemoryLibrary } from './memory-library.ts';

/** A handle that can be stored, as a browser's can: it has nothing of its own that could not. */
class HandleOfFile implements FileSystemFileHandle {
  readonly kind = 'file';
  readonly name = 'a.tegu.json';
  isSameEntry(): Promise<boolean> {
    return Promise.resolve(false);
  }
  getFile(): Promise<File> {
    return Promise.reject(new Error('no disk'));
  }
  createWritable(): Promise<FileSystemWritableFileStream> {
    return Promise.reject(new Error('no disk'));
  }
}

let count = 0;
const model = newModel('et', 'Põhjakodu');

describe.each([
  { name: 'in the browser', open: () => openIndexedLibrary(`contract-${++count}`) },
  { name: 'in memory', open: (): Promise<Library> => Promise.resolve(new MemoryLibrary(true)) },
])('a library $name', ({ open }) => {
  test('gives back what was put into it, merged with all that was appended', async () => {
    const library = await open();
    const [first = new Uint8Array(), ...later] = updatesOf(['Aitame ', 'inimestel ', 'koju.']);
    await library.add(entryOf('m', model), first);
    for (const update of later) await library.append('m', 'first', update, factsOf(model));
    const stored = await library.read('m');
    expect(wordsIn(stored?.update ?? new Uint8Array())).toBe('Aitame inimestel koju.');
    expect(stored?.unsound).toBe(0);
    expect(await library.read('other')).toBeUndefined();
  });

  test('writes what an update makes true together with it', async () => {
    const library = await open();
    const { update } = storable('Põhjakodu');
    await library.add(entryOf('m', model, { file: { name: 'a.tegu.json', holdsLatest: true } }), update);
    await library.append('m', 'first', update, factsOf(newModel('et', 'Lõunakodu'), { edited: 5000 }));
    expect((await library.list()).entries).toMatchObject([
      { title: 'Lõunakodu', edited: 5000, file: { name: 'a.tegu.json', holdsLatest: false } },
    ]);
  });

  test('takes no update for a model that is gone or has begun anew', async () => {
    const library = await open();
    const [one = new Uint8Array(), two = new Uint8Array(), three = new Uint8Array()] = updatesOf([
      'a',
      'b',
      'c',
    ]);
    await library.add(entryOf('m', model), one);
    await library.append('m', 'first', two, factsOf(model));
    const [fresh = new Uint8Array()] = updatesOf(['uus']);
    await library.beginGeneration('m', 'first', 'second', fresh, () => true);
    expect(await library.entry('m')).toMatchObject({ generation: 'second' });
    const known = await library.entry('m');
    const late = factsOf(newModel('et', 'Lõunakodu'));
    await expect(library.append('m', 'first', three, late)).rejects.toBeInstanceOf(OtherGeneration);
    expect(await library.entry('m')).toEqual(known);
    await expect(library.beginGeneration('m', 'first', 'third', one, () => true)).rejects.toBeInstanceOf(
      OtherGeneration,
    );
    expect(wordsIn((await library.read('m'))?.update ?? one)).toBe('uus');
    await library.remove('m');
    await expect(library.append('m', 'second', three, factsOf(model))).rejects.toBeInstanceOf(ModelGone);
    await expect(library.beginGeneration('m', 'second', 'third', one, () => true)).rejects.toBeInstanceOf(
      ModelGone,
    );
    expect(await library.read('m')).toBeUndefined();
  });

  test('keeps the generation before until the next begins, and takes what is carried over from it', async () => {
    const library = await open();
    const [one = new Uint8Array(), two = new Uint8Array(), three = new Uint8Array()] = updatesOf([
      'a',
      'b',
      'c',
    ]);
    const [fresh = new Uint8Array()] = updatesOf(['uus']);
    await library.add(entryOf('m', model), one);
    await library.append('m', 'first', two, factsOf(model));
    await library.beginGeneration('m', 'first', 'second', fresh, () => true);
    expect(wordsIn((await library.earlier('m', 'first')) ?? fresh)).toBe('ab');
    await library.addToEarlier('m', 'first', three);
    await library.append('m', 'second', fresh, factsOf(model));
    await library.markDeleted('m', 7);
    await library.markDeleted('m', null);
    await library.markFile('m', 'b.tegu.json', () => true);
    expect(wordsIn((await library.earlier('m', 'first')) ?? fresh)).toBe('abc');
    expect(wordsIn((await library.read('m'))?.update ?? one)).toBe('uus');
    await library.beginGeneration('m', 'second', 'third', fresh, () => true);
    expect(await library.earlier('m', 'first')).toBeUndefined();
    await library.addToEarlier('m', 'first', three);
    expect(await library.earlier('m', 'first')).toBeUndefined();
    await library.remove('m');
    expect(await library.earlier('m', 'second')).toBeUndefined();
  });

  test('begins no generation in the place of what somebody has stored meanwhile', async () => {
    const library = await open();
    const [one = new Uint8Array(), two = new Uint8Array()] = updatesOf(['a', 'b']);
    const [fresh = new Uint8Array()] = updatesOf(['uus']);
    await library.add(entryOf('m', model), one);
    await library.append('m', 'first', two, factsOf(model));
    const isWhole = (stored: Uint8Array): boolean => wordsIn(stored) === 'a';
    expect(await library.beginGeneration('m', 'first', 'second', fresh, isWhole)).toBe(false);
    expect(await library.entry('m')).toMatchObject({ generation: 'first' });
    expect(wordsIn((await library.read('m'))?.update ?? fresh)).toBe('ab');
    const isAll = (stored: Uint8Array): boolean => wordsIn(stored) === 'ab';
    expect(await library.beginGeneration('m', 'first', 'second', fresh, isAll)).toBe(true);
    expect(wordsIn((await library.read('m'))?.update ?? one)).toBe('uus');
  });

  test('marks a model as deleted and back, and remembers its file', async () => {
    const library = await open();
    const { update } = storable('Põhjakodu');
    await library.add(entryOf('m', model), update);
    await library.markDeleted('m', 7);
    expect(await library.entry('m')).toMatchObject({ deleted: 7, title: 'Põhjakodu' });
    await library.markDeleted('m', null);
    await library.markFile('m', 'b.tegu.json', (all) => all.length === update.length);
    expect(await library.entry('m')).toMatchObject({
      deleted: null,
      file: { name: 'b.tegu.json', holdsLatest: true },
    });
    await expect(library.markDeleted('none', 7)).rejects.toBeInstanceOf(ModelGone);
    await expect(library.markFile('none', 'x', () => true)).rejects.toBeInstanceOf(ModelGone);
  });

  test('keeps the file on disk of a model with how it was seen last, until the model goes', async () => {
    const library = await open();
    await library.add(entryOf('m', model), storable('Põhjakodu').update);
    expect(await library.fileOnDisk('m')).toBeUndefined();
    const handle = new HandleOfFile();
    await library.keepFile('m', { handle, seen: { size: 7, modified: 1000 } });
    expect(await library.fileOnDisk('m')).toEqual({ handle, seen: { size: 7, modified: 1000 } });
    await library.remove('m');
    expect(await library.fileOnDisk('m')).toBeUndefined();
  });

  test('a model takes its restore points with it, and no other model’s', async () => {
    const library = await open();
    const { update } = storable('Põhjakodu');
    await library.add(entryOf('m', model), update);
    await library.add(entryOf('n', model), update);
    const counts = { categories: 0, competencies: 0 };
    for (const id of ['m', 'n'])
      await library.points.add(
        { id: `${id}1`, model: id, at: 1, why: 'opened', name: '', counts, size: 20 },
        `text of ${id}`,
      );
    await library.remove('m');
    expect(await library.points.list('m')).toEqual([]);
    expect(await library.points.text('m1')).toBeUndefined();
    expect(await library.points.list('n')).toMatchObject([{ id: 'n1' }]);
    expect(await library.points.text('n1')).toBe('text of n');
    expect(await library.read('n')).toBeDefined();
  });
});
