import { commands, newModel } from '@tegu/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import { modelIn } from '../document/projection.ts';
import { MemoryLibrary } from '../library/memory-library.ts';
import type { LiveModel } from '../live/live-model.ts';
import { Shelf } from '../shelf/shelf.ts';
import { MemoryLine } from '../testing/memory-line.ts';
import { noPageTimes } from '../tabs/page-times.ts';
import { webLocks } from '../tabs/tab-locks.ts';
import { documentIn } from './document-in.ts';
import { KeptModel } from './kept-model.ts';

const locks = webLocks(null);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

interface Page {
  readonly kept: KeptModel;
  readonly live: LiveModel;
  /** The page goes, and nothing that it has begun to store is stored. */
  readonly dies: () => void;
}

interface Room {
  readonly library: MemoryLibrary;
  readonly id: string;
  readonly shelf: Shelf;
  readonly open: () => Promise<Page>;
}

/** A library whose pages come one after the other. */
async function room(title: string): Promise<Room> {
  const library = new MemoryLibrary(true);
  const shelf = new Shelf(library, new MemoryLine(true).tab(), locks);
  const id = await shelf.add(newModel('et', title));
  const open = async (): Promise<Page> => {
    let leave: () => void = () => undefined;
    const times = { ...noPageTimes, onLeave: (hear: () => void) => ((leave = hear), () => undefined) };
    const disk = Object.create(library) as MemoryLibrary;
    const kept = new KeptModel(id, { library: disk, line: new MemoryLine(true).tab(), locks, times });
    await kept.open();
    const state = kept.state.getState();
    if (state.phase !== 'open') throw new Error(`Not open: ${state.phase}`);
    const dies = (): void => {
      disk.append = () => new Promise(() => undefined);
      leave();
    };
    return { kept, live: state.live, dies };
  };
  return { library, id, shelf, open };
}

const titleOf = ({ live }: Page): string | undefined => live.model.own.title['et'];

async function storedTitle({ library, id }: Room): Promise<string | undefined> {
  const doc = documentIn((await library.read(id))?.update ?? new Uint8Array());
  return doc && modelIn(doc)?.own.title['et'];
}

function type(page: Page, insert: string): void {
  const { live } = page;
  const edit = { at: titleOf(page)?.length ?? 0, delete: 0, insert };
  const args = { id: live.model.root, field: 'title', language: 'et', edit };
  expect(live.run(commands['edit-text'], args)).toBe(true);
}

describe('what a page could not store before it was left', () => {
  test('is there when the model is opened again, and is stored', async () => {
    const at = await room('kodu');
    const first = await at.open();
    type(first, ' Tallinnas');
    first.dies();
    expect(await storedTitle(at)).toBe('kodu');
    const second = await at.open();
    expect(titleOf(second)).toBe('kodu Tallinnas');
    expect(second.kept.saved.getState()).toEqual({ kind: 'saving' });
    expect(at.library.leftNotes.of(at.id)).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await storedTitle(at)).toBe('kodu Tallinnas');
    expect(at.library.leftNotes.of(at.id)).toEqual([]);
  });

  test('is taken in once where it had been stored all the same', async () => {
    const at = await room('kodu');
    const first = await at.open();
    type(first, ' Tallinnas');
    const note = { key: 'a', model: at.id, generation: (await at.library.entry(at.id))?.generation ?? '' };
    at.library.leftNotes.leave({ ...note, update: Y.encodeStateAsUpdate(first.live.doc) });
    await first.kept.close();
    const second = await at.open();
    await vi.advanceTimersByTimeAsync(1000);
    expect(titleOf(second)).toBe('kodu Tallinnas');
    expect(at.library.leftNotes.of(at.id)).toEqual([]);
  });

  test('stays noted until it is stored', async () => {
    const at = await room('kodu');
    const first = await at.open();
    type(first, ' Tallinnas');
    first.dies();
    const second = await at.open();
    second.dies();
    await vi.advanceTimersByTimeAsync(5000);
    const third = await at.open();
    expect(titleOf(third)).toBe('kodu Tallinnas');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await storedTitle(at)).toBe('kodu Tallinnas');
    expect(at.library.leftNotes.of(at.id)).toEqual([]);
  });

  test('is carried over where the model has gone on in another document since', async () => {
    const at = await room('kodu');
    const first = await at.open();
    type(first, ' Tallinnas');
    first.dies();
    const stored = await at.library.read(at.id);
    const model = stored && modelIn(documentIn(stored.update) ?? new Y.Doc());
    if (!stored || !model) throw new Error('No model');
    const fresh = Y.encodeStateAsUpdate(documentOf(model));
    await at.library.beginGeneration(at.id, stored.entry.generation, 'second', fresh, () => true);
    const second = await at.open();
    await vi.advanceTimersByTimeAsync(1000);
    expect(titleOf(second)).toBe('kodu Tallinnas');
    await second.kept.close();
    // And not twice.
    expect(titleOf(await at.open())).toBe('kodu Tallinnas');
    expect(await storedTitle(at)).toBe('kodu Tallinnas');
    expect(at.library.leftNotes.of(at.id)).toEqual([]);
  });

  test('takes nothing with it where it was cut off', async () => {
    const at = await room('kodu');
    const generation = (await at.library.entry(at.id))?.generation ?? '';
    at.library.leftNotes.leave({ key: 'a', model: at.id, generation, update: new Uint8Array([1, 7, 3]) });
    const page = await at.open();
    await vi.advanceTimersByTimeAsync(1000);
    expect(titleOf(page)).toBe('kodu');
    expect(at.library.leftNotes.of(at.id)).toEqual([]);
  });

  test('goes with its model', async () => {
    const at = await room('kodu');
    const page = await at.open();
    type(page, ' Tallinnas');
    page.dies();
    await at.shelf.delete(at.id);
    await at.shelf.clearDeleted(0);
    expect(at.library.leftNotes.of(at.id)).toHaveLength(1);
    await at.library.remove(at.id);
    await at.shelf.clearDeleted(0);
    expect(at.library.leftNotes.of(at.id)).toEqual([]);
  });
});
