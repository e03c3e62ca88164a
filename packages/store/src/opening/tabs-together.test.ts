import { commands, newModel } from '@tegu/core';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { modelIn } from '../document/projection.ts';
import { MemoryLibrary } from '../library/memory-library.ts';
import { Shelf } from '../shelf/shelf.ts';
import type { LiveModel } from '../live/live-model.ts';
import { MemoryLine } from '../testing/memory-line.ts';
import { noPageTimes } from '../tabs/page-times.ts';
import { webLocks } from '../tabs/tab-locks.ts';
import { documentIn } from './document-in.ts';
import { KeptModel } from './kept-model.ts';

const locks = webLocks(null);
const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 1000 : 60;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

interface Tab {
  readonly kept: KeptModel;
  readonly live: LiveModel;
  readonly typed: string[];
  isFull: boolean;
  isDead: boolean;
  /** Neither heard nor stored from now on. */
  readonly die: () => void;
}

async function openTab(id: string, library: MemoryLibrary, line: MemoryLine): Promise<Tab> {
  const own = line.tab();
  const send = own.send;
  const disk = Object.create(library) as MemoryLibrary;
  const kept = new KeptModel(id, { library: disk, line: own, locks, times: noPageTimes });
  await kept.open();
  const state = kept.state.getState();
  if (state.phase !== 'open') throw new Error(`Not open: ${state.phase}`);
  const tab: Tab = {
    kept,
    live: state.live,
    typed: [],
    isFull: false,
    isDead: false,
    die: () => {
      tab.isDead = true;
      own.isAsleep = true;
    },
  };
  own.send = (message) => {
    if (!tab.isDead) send(message);
  };
  disk.append = async (...given) => {
    if (tab.isDead) return new Promise(() => undefined);
    await new Promise((done) => setTimeout(done, 30));
    if (tab.isFull) throw new DOMException('full', 'QuotaExceededError');
    return library.append(...given);
  };
  return tab;
}

function type({ live, typed }: Tab, token: string): void {
  const { root, own } = live.model;
  const edit = { at: (own.title['et'] ?? '').length, delete: 0, insert: token };
  expect(live.run(commands['edit-text'], { id: root, field: 'title', language: 'et', edit })).toBe(true);
  typed.push(token);
}

async function storedTitle(library: MemoryLibrary, id: string): Promise<string> {
  const doc = documentIn((await library.read(id))?.update ?? new Uint8Array());
  return (doc && modelIn(doc)?.own.title['et']) ?? '';
}

test('tabs that write, fill the disk and die: what one says is saved is stored, and in the end all of it is', async () => {
  const step = fc.record({
    tab: fc.nat({ max: 2 }),
    act: fc.oneof(
      { weight: 6, arbitrary: fc.constant('type' as const) },
      { weight: 6, arbitrary: fc.constant('deliver' as const) },
      { weight: 3, arbitrary: fc.constant('wait' as const) },
      fc.constantFrom('fill' as const, 'empty' as const, 'die' as const),
    ),
    number: fc.nat({ max: 1200 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 50 }), async (steps) => {
      const library = new MemoryLibrary(true);
      const line = new MemoryLine();
      const id = await new Shelf(library, line.tab(), locks).add(newModel('et', 'Mudel'));
      const tabs: Tab[] = [];
      for (let i = 0; i < 3; i++) tabs.push(await openTab(id, library, line));
      const living = (): readonly Tab[] => tabs.filter(({ isDead }) => !isDead);
      const check = async (): Promise<void> => {
        const stored = await storedTitle(library, id);
        for (const { kept, typed } of living()) {
          if (kept.saved.getState().kind !== 'browser') continue;
          for (const token of typed) expect(stored).toContain(token);
        }
      };
      let count = 0;
      for (const { tab: which, act, number } of steps) {
        const tab = tabs[which];
        if (!tab || tab.isDead) continue;
        if (act === 'type') type(tab, `<${count++}>`);
        else if (act === 'deliver') line.deliver(number);
        else if (act === 'wait') await vi.advanceTimersByTimeAsync(number);
        else if (act === 'fill') tab.isFull = true;
        else if (act === 'empty') tab.isFull = false;
        else if (living().length > 1) tab.die();
        await check();
      }
      for (const tab of tabs) tab.isFull = false;
      for (let i = 0; i < 5; i++) {
        line.deliverAll();
        await vi.advanceTimersByTimeAsync(20_000);
      }
      const stored = await storedTitle(library, id);
      for (const { live, kept, typed } of living()) {
        expect(live.model.own.title['et']).toBe(stored);
        expect(kept.saved.getState()).toEqual({ kind: 'browser' });
        for (const token of typed) expect(stored).toContain(token);
      }
      for (const { kept } of tabs) void kept.close();
    }),
    { numRuns: RUNS },
  );
});
