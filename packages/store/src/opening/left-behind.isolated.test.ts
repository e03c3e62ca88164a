import { commands, newModel } from '@tegu/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import { modelIn } from '../document/projection.ts';
import { MemoryLibrary } from '../library/memory-library.ts';
import { Shelf } from '../shelf/shelf.ts';
import type { LiveModel } from '../live/live-model.ts';
import { noPageTimes } from '../tabs/page-times.ts';
import { webLocks } from '../tabs/tab-locks.ts';
import { MemoryLine } from '../testing/memory-line.ts';
import * as carrying from './carry-over.ts';
import { documentIn } from './document-in.ts';
import { KeptModel } from './kept-model.ts';

// Tabs that know nothing of each other's rights: as one that the browser has put to sleep.
const locks = webLocks(null);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

interface Tab {
  readonly kept: KeptModel;
  /** What is open in it now; another once it has gone on to the next generation. */
  readonly live: () => LiveModel;
  readonly sleep: () => void;
  readonly wake: () => void;
}

interface Room {
  readonly library: MemoryLibrary;
  readonly id: string;
  readonly open: () => Promise<Tab>;
  /** Another tab puts a fresh document in the place of the one that is stored. */
  readonly renew: (generation: string) => Promise<void>;
  readonly title: () => Promise<string | undefined>;
}

async function room(title: string): Promise<Room> {
  const library = new MemoryLibrary(true);
  const line = new MemoryLine(true);
  const id = await new Shelf(library, line.tab(), locks).add(newModel('et', title));
  return {
    library,
    id,
    open: async () => {
      const own = line.tab();
      const { send } = own;
      let wakeUp: () => void = () => undefined;
      let answer: () => void = () => undefined;
      const times = {
        ...noPageTimes,
        onWake: (wake: () => void) => {
          const before = wakeUp;
          wakeUp = () => (before(), wake());
          return () => undefined;
        },
      };
      const disk = Object.create(library) as MemoryLibrary;
      const kept = new KeptModel(id, { library: disk, line: own, locks, times });
      await kept.open();
      return {
        kept,
        live: () => {
          const state = kept.state.getState();
          if (state.phase !== 'open') throw new Error(`Not open: ${state.phase}`);
          return state.live;
        },
        sleep: () => {
          own.isAsleep = true;
          own.send = () => undefined;
          // What it asks of the disk is answered when it wakes.
          const awake = new Promise<void>((wake) => (answer = wake));
          disk.append = async (...given) => {
            await awake;
            return library.append(...given);
          };
        },
        wake: () => {
          own.isAsleep = false;
          own.send = send;
          answer();
          wakeUp();
        },
      };
    },
    renew: async (generation) => {
      const stored = await library.read(id);
      const doc = stored && documentIn(stored.update);
      const model = doc && modelIn(doc);
      if (!stored || !model) throw new Error('No model');
      const fresh = Y.encodeStateAsUpdate(documentOf(model));
      await library.beginGeneration(id, stored.entry.generation, generation, fresh, () => true);
    },
    title: async () => {
      const doc = documentIn((await library.read(id))?.update ?? new Uint8Array());
      return (doc && modelIn(doc))?.own.title['et'];
    },
  };
}

const titleIn = (tab: Tab): string | undefined => tab.live().model.own.title['et'];

function type(tab: Tab, insert: string, at = titleIn(tab)?.length ?? 0): void {
  const live = tab.live();
  const edit = { at, delete: 0, insert };
  const args = { id: live.model.root, field: 'title', language: 'et', edit };
  expect(live.run(commands['edit-text'], args)).toBe(true);
}

vi.mock('./carry-over.ts', { spy: true });

const pass = (time: number): Promise<unknown> => vi.advanceTimersByTimeAsync(time);

describe('a tab that slept while another began a new generation', () => {
  test('goes on there with what it had not saved; what was typed in both is there', async () => {
    const { library, id, open, renew, title } = await room('kodu');
    const slept = await open();
    type(slept, 'Põhja', 0);
    await pass(1000);
    slept.sleep();
    type(slept, ' ja sõbrad');
    type(slept, 'Meie ', 0);
    await renew('second');
    const other = await open();
    expect(titleIn(other)).toBe('Põhjakodu');
    type(other, ' Tallinnas');
    await pass(1000);
    slept.wake();
    await pass(1000);
    expect(slept.kept.state.getState()).toMatchObject({ phase: 'open', moved: 'carriedOver' });
    expect(titleIn(slept)).toBe('Meie Põhjakodu Tallinnas ja sõbrad');
    expect(titleIn(other)).toBe('Meie Põhjakodu Tallinnas ja sõbrad');
    expect(await title()).toBe('Meie Põhjakodu Tallinnas ja sõbrad');
    expect(await library.entry(id)).toMatchObject({ generation: 'second' });
    expect(slept.kept.saved.getState()).toEqual({ kind: 'browser' });
    // Both go on writing in it.
    type(slept, '!');
    expect(titleIn(other)).toContain('sõbrad!');
    expect(slept.live().undoable).not.toBeNull();
    const point = (await slept.kept.points.list()).find(({ why }) => why === 'leftBehind');
    const kept = await slept.kept.points.read(point?.id ?? '');
    expect(kept?.own.title['et']).toBe('Meie Põhjakodu ja sõbrad');
    slept.kept.noteMoved();
    expect(slept.kept.state.getState()).toMatchObject({ moved: null });
  });

  test('goes on there without a word where all of its work was saved', async () => {
    const { open, renew } = await room('kodu');
    const slept = await open();
    type(slept, 'Põhja', 0);
    await pass(1000);
    slept.sleep();
    await renew('second');
    const other = await open();
    type(other, ' Tallinnas');
    await pass(1000);
    slept.wake();
    await pass(1000);
    expect(titleIn(slept)).toBe('Põhjakodu Tallinnas');
    expect(slept.kept.state.getState()).toMatchObject({ moved: null });
    expect((await slept.kept.points.list()).some(({ why }) => why === 'leftBehind')).toBe(false);
  });

  test('finds out by its own next write, where nobody tells it anything', async () => {
    const { open, renew, title } = await room('kodu');
    const alone = await open();
    await renew('second');
    type(alone, 'Põhja', 0);
    await pass(5000);
    expect(titleIn(alone)).toBe('Põhjakodu');
    expect(await title()).toBe('Põhjakodu');
    expect(alone.kept.state.getState()).toMatchObject({ moved: 'carriedOver' });
    expect(alone.kept.saved.getState()).toEqual({ kind: 'browser' });
  });

  test('and one that had heard of the same work carry it over once', async () => {
    const { open, renew, title } = await room('kodu');
    const [one, two] = [await open(), await open()];
    type(one, ' Tallinnas');
    expect(titleIn(two)).toBe('kodu Tallinnas');
    for (const tab of [one, two]) tab.sleep();
    await renew('second');
    const other = await open();
    type(other, 'Põhja', 0);
    await pass(1000);
    one.wake();
    await pass(1000);
    type(other, '!');
    await pass(1000);
    two.wake();
    await pass(5000);
    for (const tab of [one, two, other]) expect(titleIn(tab)).toBe('Põhjakodu Tallinnas!');
    expect(await title()).toBe('Põhjakodu Tallinnas!');
  });

  test('keeps all of it as a version where nobody knows any more what was saved, and says so', async () => {
    const { open, renew, title } = await room('kodu');
    const slept = await open();
    slept.sleep();
    type(slept, ' Tallinnas');
    await renew('second');
    await renew('third');
    slept.wake();
    await pass(1000);
    expect(titleIn(slept)).toBe('kodu');
    expect(slept.kept.state.getState()).toMatchObject({ moved: 'setAside' });
    const [point] = await slept.kept.points.list();
    expect((await slept.kept.points.read(point?.id ?? ''))?.own.title['et']).toBe('kodu Tallinnas');
    expect(await title()).toBe('kodu');
    // The way back is the one of every version.
    expect(await slept.kept.restore(point?.id ?? '')).toBe(true);
    expect(titleIn(slept)).toBe('kodu Tallinnas');
  });

  test('stays as it is, with all it has, where there is no room for that version', async () => {
    const { library, open, renew } = await room('kodu');
    const slept = await open();
    slept.sleep();
    type(slept, ' Tallinnas');
    await renew('second');
    await renew('third');
    const add = vi
      .spyOn(library.points, 'add')
      .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    slept.wake();
    await pass(1000);
    expect(titleIn(slept)).toBe('kodu Tallinnas');
    expect(slept.kept.saved.getState().kind).not.toBe('browser');
    expect(await slept.kept.leave()).toBe(false);
    add.mockRestore();
    await pass(20_000);
    expect(slept.kept.state.getState()).toMatchObject({ moved: 'setAside' });
    await slept.kept.whenStored();
    expect(await slept.kept.leave()).toBe(true);
  });

  test('goes on there also where its work cannot be carried over, which a version keeps', async () => {
    const { open, renew, title } = await room('kodu');
    const slept = await open();
    slept.sleep();
    type(slept, ' Tallinnas');
    await renew('second');
    const carry = vi.spyOn(carrying, 'carryOver').mockImplementation(() => {
      throw new Error('strange');
    });
    slept.wake();
    await pass(1000);
    carry.mockRestore();
    expect(slept.kept.state.getState()).toMatchObject({ phase: 'open', moved: 'setAside' });
    expect(titleIn(slept)).toBe('kodu');
    const [point] = await slept.kept.points.list();
    expect((await slept.kept.points.read(point?.id ?? ''))?.own.title['et']).toBe('kodu Tallinnas');
    type(slept, ' Tartus');
    await pass(1000);
    expect(await title()).toBe('kodu Tartus');
  });

  test('stays as it is where its work can neither be carried over nor kept as a version', async () => {
    const { library, open, renew } = await room('kodu');
    const slept = await open();
    slept.sleep();
    type(slept, ' Tallinnas');
    await renew('second');
    const add = vi.spyOn(library.points, 'add').mockRejectedValue(new Error('full'));
    const carry = vi.spyOn(carrying, 'carryOver').mockReturnValue(false);
    slept.wake();
    await pass(1000);
    expect(titleIn(slept)).toBe('kodu Tallinnas');
    expect(slept.kept.saved.getState().kind).not.toBe('browser');
    carry.mockRestore();
    await pass(20_000);
    add.mockRestore();
    expect(slept.kept.state.getState()).toMatchObject({ moved: 'carriedOver' });
    expect(titleIn(slept)).toBe('kodu Tallinnas');
  });

  test('does not go back to a version in the document that it has left', async () => {
    const { open, renew } = await room('kodu');
    const slept = await open();
    const point = await slept.kept.points.make(slept.live().model, 'asked', 'Algus');
    type(slept, ' Tallinnas');
    await pass(1000);
    const before = slept.live();
    await renew('second');
    const make = slept.kept.points.make.bind(slept.kept.points);
    vi.spyOn(slept.kept.points, 'make').mockImplementationOnce(async (...given) => {
      slept.wake();
      await pass(1000);
      return make(...given);
    });
    expect(await slept.kept.restore(point?.id ?? '')).toBe(false);
    expect(slept.live()).not.toBe(before);
    expect(titleIn(slept)).toBe('kodu Tallinnas');
    expect(await slept.kept.restore(point?.id ?? '')).toBe(true);
    expect(titleIn(slept)).toBe('kodu');
  });

  test('is left only when its work is in the new generation', async () => {
    const { open, renew, title } = await room('kodu');
    const slept = await open();
    await renew('second');
    type(slept, ' Tallinnas');
    expect(await slept.kept.leave()).toBe(false);
    await slept.kept.whenStored();
    expect(await title()).toBe('kodu Tallinnas');
    expect(await slept.kept.leave()).toBe(true);
  });
});
