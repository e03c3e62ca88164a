import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { updatesOf, wordsIn } from '../testing/stored-model.ts';
import { merged } from '../library/update-log.ts';
import { Keeper } from './keeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const full = (): DOMException => new DOMException('full', 'QuotaExceededError');

interface Desk {
  readonly keeper: Keeper;
  readonly stored: Uint8Array[];
  readonly told: number[];
  /** What was noted for a page that comes after this one; null while all is stored. */
  noted: Uint8Array | null;
  /** How writes end from now on: an error, or none. */
  fails: Error | null;
  /** Writes take so long. */
  takes: number;
}

function desk(): Desk {
  const at: Desk = {
    stored: [],
    told: [],
    noted: null,
    fails: null,
    takes: 5,
    keeper: new Keeper({
      isKept: true,
      file: null,
      write: async (update) => {
        await new Promise((done) => setTimeout(done, at.takes));
        if (at.fails) throw at.fails;
        at.stored.push(update);
      },
      onLeaving: (update) => (at.noted = update),
      onSettled: () => (at.noted = null),
      onStored: (upTo) => at.told.push(upTo),
      onFailed: () => undefined,
    }),
  };
  return at;
}

const storedWords = ({ stored }: Desk): string => wordsIn(merged(stored));

describe('what is typed', () => {
  test('is noted when the page is left, also what is just being written, until all of it is stored', async () => {
    const at = desk();
    const [first, second] = updatesOf(['Aitame ', 'inimesi.']);
    if (!first || !second) throw new Error('Two were made');
    await at.keeper.flush(true);
    expect(at.noted).toBeNull();
    at.takes = 100;
    at.keeper.add(first, 1);
    await vi.advanceTimersByTimeAsync(300);
    at.keeper.add(second, 2);
    const flushed = at.keeper.flush(true);
    expect(at.stored).toEqual([]);
    expect(at.noted && wordsIn(at.noted)).toBe('Aitame inimesi.');
    await vi.advanceTimersByTimeAsync(70);
    expect(at.stored).toHaveLength(1);
    expect(at.noted).not.toBeNull();
    await vi.advanceTimersByTimeAsync(100);
    await flushed;
    expect(storedWords(at)).toBe('Aitame inimesi.');
    expect(at.noted).toBeNull();
  });

  test('stays noted where it cannot be stored', async () => {
    const at = desk();
    at.fails = full();
    for (const [i, update] of updatesOf(['Aitame.']).entries()) at.keeper.add(update, i + 1);
    await vi.advanceTimersByTimeAsync(300);
    void at.keeper.flush(true);
    await vi.advanceTimersByTimeAsync(300);
    expect(at.noted && wordsIn(at.noted)).toBe('Aitame.');
  });

  test('is written soon after the last change, in one', async () => {
    const at = desk();
    for (const [i, update] of updatesOf(['Aitame ', 'inimesi ', 'koju.']).entries())
      at.keeper.add(update, i + 1);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(300);
    expect(at.stored).toHaveLength(1);
    expect(storedWords(at)).toBe('Aitame inimesi koju.');
    expect(at.keeper.saved.getState()).toEqual({ kind: 'browser' });
    expect(at.told).toEqual([3]);
  });

  test('is written at least every 800 milliseconds while somebody types on', async () => {
    const at = desk();
    const letters = Array.from('Aitame inimestel teha kodust koha, kus on hea olla');
    const updates = updatesOf(letters);
    for (const [i, update] of updates.entries()) {
      at.keeper.add(update, i + 1);
      await vi.advanceTimersByTimeAsync(100);
      const due = Math.max(0, i + 1 - 8);
      expect(storedWords(at).length).toBeGreaterThanOrEqual(due);
    }
  });

  test('is written at once when the page is left', async () => {
    const at = desk();
    at.keeper.add(updatesOf(['Aitame'])[0] ?? new Uint8Array(), 1);
    const closed = at.keeper.close();
    await vi.advanceTimersByTimeAsync(at.takes);
    await closed;
    expect(storedWords(at)).toBe('Aitame');
  });
});

describe('a write that fails', () => {
  test('says why, is tried again after pauses that grow, and loses nothing', async () => {
    const at = desk();
    at.fails = full();
    const [one = new Uint8Array(), two = new Uint8Array()] = updatesOf(['Aitame ', 'koju.']);
    at.keeper.add(one, 1);
    await vi.advanceTimersByTimeAsync(300);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'unsaved', why: 'full' });
    at.keeper.add(two, 2);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'unsaved', why: 'full' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'unsaved', why: 'full' });
    at.fails = null;
    await vi.advanceTimersByTimeAsync(16_000);
    expect(storedWords(at)).toBe('Aitame koju.');
    expect(at.keeper.saved.getState()).toEqual({ kind: 'browser' });
    expect(at.told).toEqual([2]);
  });

  test('is no word of storing for what another tab counts on, though a later one succeeds', async () => {
    const at = desk();
    const [one = new Uint8Array(), two = new Uint8Array()] = updatesOf(['Aitame ', 'koju.']);
    at.takes = 100;
    at.fails = full();
    at.keeper.add(one, 1);
    void at.keeper.flush();
    await vi.advanceTimersByTimeAsync(50);
    at.takes = 500;
    at.keeper.add(two, 2);
    void at.keeper.flush();
    await vi.advanceTimersByTimeAsync(100);
    at.fails = null;
    await vi.advanceTimersByTimeAsync(450);
    expect(at.stored).toHaveLength(1);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'saving' });
    expect(at.told).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(storedWords(at)).toBe('Aitame koju.');
    expect(at.told).toEqual([2]);
  });
});

describe('what another tab has told of', () => {
  test('is left to that tab, which says when it is stored', async () => {
    const at = desk();
    at.keeper.hold(updatesOf(['Aitame'])[0] ?? new Uint8Array(), 'other', 4);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(500);
    at.keeper.letGo('other', 3);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'saving' });
    at.keeper.letGo('other', 4);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'browser' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(at.stored).toEqual([]);
  });

  test('puts an end to trouble when all that could not be written here is stored there', async () => {
    const at = desk();
    const [one = new Uint8Array(), two = new Uint8Array()] = updatesOf(['Aitame ', 'koju.']);
    at.fails = full();
    at.keeper.hold(one, 'other', 1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'unsaved', why: 'full' });
    at.keeper.letGo('other', 1);
    at.keeper.add(two, 1);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(300);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'unsaved', why: 'full' });
    // New trouble is tried again as soon as the first was.
    at.fails = null;
    await vi.advanceTimersByTimeAsync(1100);
    expect(at.keeper.saved.getState()).toEqual({ kind: 'browser' });
  });

  test('is stored here where that tab says nothing', async () => {
    const at = desk();
    at.keeper.hold(updatesOf(['Aitame'])[0] ?? new Uint8Array(), 'gone', 1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(storedWords(at)).toBe('Aitame');
    expect(at.keeper.saved.getState()).toEqual({ kind: 'browser' });
    expect(at.told).toEqual([]);
  });
});

test('“saved” is never said while something is not stored, and all is stored in the end', async () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.constant('type' as const) },
    fc.constantFrom('flush' as const, 'fail' as const, 'heal' as const, 'slow' as const, 'quick' as const),
    fc.nat({ max: 1500 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const at = desk();
      const updates = updatesOf(Array.from({ length: steps.length }, (_, i) => `${i} `));
      let typed = 0;
      const check = (): void => {
        if (at.keeper.saved.getState().kind !== 'browser') return;
        const words = Array.from({ length: typed }, (_, i) => `${i} `).join('');
        expect(storedWords(at)).toBe(words);
      };
      const stop = at.keeper.saved.subscribe(check);
      for (const now of steps) {
        if (now === 'type') at.keeper.add(updates[typed] ?? new Uint8Array(), ++typed);
        else if (now === 'flush') void at.keeper.flush();
        else if (now === 'fail') at.fails = full();
        else if (now === 'heal') at.fails = null;
        else if (now === 'slow') at.takes = 900;
        else if (now === 'quick') at.takes = 1;
        else await vi.advanceTimersByTimeAsync(now);
        check();
      }
      at.fails = null;
      await vi.advanceTimersByTimeAsync(40_000);
      expect(at.keeper.saved.getState()).toEqual({ kind: 'browser' });
      check();
      stop();
    }),
    { numRuns: 100 },
  );
});
