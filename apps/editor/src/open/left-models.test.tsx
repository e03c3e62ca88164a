import { commands, newModel } from '@tegu/core';
import { KeptModel, MemoryLibrary, noPageTimes, Shelf, webLocks } from '@tegu/store/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leaveModel, leftModel, takeUpModel } from './left-models.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** True where the browser would ask before the window goes. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('a model that is left while storage is full', () => {
  const full = new DOMException('full', 'QuotaExceededError');

  async function leftUnsaved(): Promise<{ readonly library: MemoryLibrary; readonly kept: KeptModel }> {
    const line = { send: () => undefined, listen: () => () => undefined };
    const library = new MemoryLibrary(true);
    const tools = { library, line, locks: webLocks(null), times: noPageTimes };
    const id = await new Shelf(library, line, tools.locks).add(newModel('et', 'Põhjakodu'));
    const kept = new KeptModel(id, tools);
    await kept.open();
    vi.spyOn(library, 'append').mockRejectedValue(full);
    const state = kept.state.getState();
    if (state.phase !== 'open') throw new Error('Not open');
    const args = { id: state.live.model.root, field: 'title', language: 'et', text: 'Lõunakodu' };
    state.live.run(commands['replace-text'], args);
    await leaveModel(kept);
    return { library, kept };
  }

  test('is found again as it is, and the window is not closed without asking', async () => {
    expect(asks()).toBe(false);
    const { kept } = await leftUnsaved();
    expect(asks()).toBe(true);
    // Whoever saves all models finds what it says now, and leaves it where it is.
    expect(leftModel(kept.id)?.moment()?.model.own.title).toEqual({ et: 'Lõunakodu' });
    expect(takeUpModel(kept.id)).toBe(kept);
    expect(leftModel(kept.id)).toBeUndefined();
    expect(takeUpModel(kept.id)).toBeUndefined();
    // It is as unsaved as it was, whoever looks at it now.
    expect(asks()).toBe(true);
    vi.restoreAllMocks();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asks()).toBe(false);
    await kept.close();
  });

  test('is stored once there is room, and let go', async () => {
    const { library, kept } = await leftUnsaved();
    vi.restoreAllMocks();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await library.entry(kept.id)).toMatchObject({ title: 'Lõunakodu' });
    expect(takeUpModel(kept.id)).toBeUndefined();
    expect(asks()).toBe(false);
  });

  test('and is in a file too is let go as well, once there is room', async () => {
    const { kept, library } = await leftUnsaved();
    takeUpModel(kept.id);
    const moment = kept.moment();
    if (moment) await kept.savedTo('a.tegu.json', moment);
    expect(kept.saved.getState()).toMatchObject({ kind: 'file' });
    expect(await library.entry(kept.id)).toMatchObject({ title: 'Põhjakodu' });
    await leaveModel(kept);
    expect(leftModel(kept.id)).toBe(kept);
    expect(asks()).toBe(false);
    vi.restoreAllMocks();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await library.entry(kept.id)).toMatchObject({ title: 'Lõunakodu' });
    expect(takeUpModel(kept.id)).toBeUndefined();
    expect(asks()).toBe(false);
  });
});

test('a model whose last write nobody answers is left all the same, and kept until it is stored', async () => {
  const line = { send: () => undefined, listen: () => () => undefined };
  const library = new MemoryLibrary(true);
  const tools = { library, line, locks: webLocks(null), times: noPageTimes };
  const kept = new KeptModel(await new Shelf(library, line, tools.locks).addBlank('et'), tools);
  await kept.open();
  let answer: () => void = () => undefined;
  vi.spyOn(library, 'append').mockReturnValueOnce(new Promise<void>((done) => (answer = done)));
  const state = kept.state.getState();
  if (state.phase !== 'open') throw new Error('Not open');
  const args = { id: state.live.model.root, field: 'title', language: 'et', text: 'Lõunakodu' };
  state.live.run(commands['replace-text'], args);
  const leaving = leaveModel(kept);
  await vi.advanceTimersByTimeAsync(5000);
  await leaving;
  expect(leftModel(kept.id)?.moment()?.model.own.title).toEqual({ et: 'Lõunakodu' });
  expect(asks()).toBe(true);
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(leftModel(kept.id)).toBeUndefined();
  expect(asks()).toBe(false);
});
