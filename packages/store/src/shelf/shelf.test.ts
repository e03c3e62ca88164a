import { newModel } from '@tegu/core';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { SCHEMA } from '../document/live-roots.ts';
import { modelIn } from '../document/projection.ts';
import { documentIn } from '../opening/document-in.ts';
import { modelOf } from '../opening/model-of.ts';
import { MemoryLine } from '../testing/memory-line.ts';
import { factsOf } from '../testing/stored-model.ts';
import { openLock, webLocks } from '../tabs/tab-locks.ts';
import { MemoryLibrary } from '../library/memory-library.ts';
import { Shelf } from './shelf.ts';

function desk(): { library: MemoryLibrary; line: MemoryLine; shelf: Shelf } {
  const library = new MemoryLibrary(true);
  const line = new MemoryLine();
  return { library, line, shelf: new Shelf(library, line.tab(), webLocks()) };
}

async function titleOf(library: MemoryLibrary, id: string): Promise<string | undefined> {
  const stored = await library.read(id);
  const doc = stored && documentIn(stored.update);
  return doc && modelIn(doc)?.own.title['et'];
}

describe('the shelf', () => {
  test('puts each file beside what is there, however often it is opened', async () => {
    const { shelf, library } = desk();
    const file = { model: newModel('et', 'Põhjakodu'), newer: false };
    const one = await shelf.addFromFile(file, 'a.tegu.json', undefined);
    const two = await shelf.addFromFile(file, 'a.tegu.json', undefined);
    expect(one).not.toBe(two);
    expect(await shelf.list()).toMatchObject([{ file: { holdsLatest: true } }, {}]);
    await shelf.rename(one, 'Lõunakodu');
    expect(await titleOf(library, two)).toBe('Põhjakodu');
    expect(await library.entry(one)).toMatchObject({ title: 'Lõunakodu', file: { holdsLatest: false } });
    await shelf.addFromFile({ ...file, newer: true }, 'uus.tegu.json', undefined);
    expect(await shelf.list()).toContainEqual(expect.objectContaining({ newer: true, file: null }));
  });

  test('renames a model that a tab has open: that tab hears of it, and types on', async () => {
    const { shelf, library, line } = desk();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const open = documentIn((await library.read(id))?.update ?? new Uint8Array());
    line.tab().listen((message) => {
      if (message.kind === 'update' && open) Y.applyUpdate(open, message.update);
    });
    expect(await shelf.rename(id, 'Lõunakodu')).toBe(true);
    line.deliverAll();
    expect(open && modelIn(open)?.own.title).toEqual({ et: 'Lõunakodu' });
    expect(await titleOf(library, id)).toBe('Lõunakodu');
    expect(await shelf.rename(id, 'Lõunakodu')).toBe(true);
    expect(await shelf.rename('none', 'Idakodu')).toBe(false);
    const newer = await shelf.add(newModel('et', 'Tulevik'), true);
    expect(await shelf.rename(newer, 'Minevik')).toBe(false);
    expect(await titleOf(library, newer)).toBe('Tulevik');
  });

  test('a copy starts anew: what was deleted in the original is not in it', async () => {
    const { shelf, library } = desk();
    const id = await shelf.add(newModel('et', 'Saladus saladus saladus'));
    await shelf.rename(id, 'Põhjakodu');
    const copy = await shelf.duplicate(id, (title) => `${title} (koopia)`);
    expect(await titleOf(library, copy ?? '')).toBe('Põhjakodu (koopia)');
    const text = new TextDecoder().decode((await library.read(copy ?? ''))?.update);
    expect(text).toContain('koopia');
    expect(text).not.toContain('aladus');
    expect((await library.entry(copy ?? ''))?.generation).not.toBe((await library.entry(id))?.generation);
    expect(await shelf.duplicate('none', String)).toBeUndefined();
  });

  test('a copy of what a newer Tegu made is looked at only, as the original is', async () => {
    const { shelf, library } = desk();
    const fromFile = await shelf.add(newModel('et', 'Põhjakodu'), true);
    const model = newModel('et', 'Lõunakodu');
    const inBrowser = await shelf.add(model);
    const { entry, update = new Uint8Array() } = (await library.read(inBrowser)) ?? {};
    const doc = documentIn(update) ?? new Y.Doc();
    doc.getMap('records').set('meta|schema', SCHEMA + 1);
    const newer = Y.encodeStateAsUpdate(doc);
    await library.append(inBrowser, entry?.generation ?? '', newer, factsOf(model));
    for (const id of [fromFile, inBrowser])
      expect(await library.entry((await shelf.duplicate(id, String)) ?? '')).toMatchObject({ newer: true });
  });

  test('a copy of a model that is not all stored is of what it says now', async () => {
    const { shelf, library } = desk();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const now = newModel('et', 'Põhjakodu Tallinnas');
    const copy = await shelf.duplicate(id, (title) => `${title} (koopia)`, now);
    const stored = await library.read(copy ?? '');
    expect(stored && modelOf(stored)?.root).toBe(now.root);
    expect(await titleOf(library, copy ?? '')).toBe('Põhjakodu (koopia)');
    expect(await shelf.duplicate('none', String, now)).toBeUndefined();
  });

  test('deletes for a day, and clears away what no tab has open', async () => {
    const { shelf, library } = desk();
    const [one, two] = [await shelf.addBlank('et'), await shelf.addBlank('fi')];
    await shelf.delete(one);
    await shelf.delete(two);
    expect(await shelf.list()).toEqual([]);
    await shelf.restore(one);
    expect(await shelf.list()).toMatchObject([{ id: one }]);
    await shelf.delete(one);
    await shelf.clearDeleted(0);
    expect((await library.list()).entries).toHaveLength(2);
    const letGo = await webLocks().together(openLock(one));
    await shelf.clearDeleted(Date.now() + 1);
    expect((await library.list()).entries).toMatchObject([{ id: one }]);
    await letGo();
  });

  test('does not clear away what was put back meanwhile', async () => {
    const { shelf, library } = desk();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    await shelf.delete(id);
    const listed = await library.list();
    vi.spyOn(library, 'list').mockImplementationOnce(async () => {
      await shelf.restore(id);
      return listed;
    });
    await shelf.clearDeleted(Date.now() + 1);
    expect(await titleOf(library, id)).toBe('Põhjakodu');
  });
});
