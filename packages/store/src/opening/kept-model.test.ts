import { commands, newModel, type Id } from '@tegu/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { rootsOf, SCHEMA } from '../document/live-roots.ts';
import { modelIn } from '../document/projection.ts';
import { MemoryLibrary } from '../library/memory-library.ts';
import { Shelf } from '../shelf/shelf.ts';
import type { LiveModel } from '../live/live-model.ts';
import { MemoryLine } from '../testing/memory-line.ts';
import { noPageTimes } from '../tabs/page-times.ts';
import { webLocks, type TabLocks } from '../tabs/tab-locks.ts';
import { documentIn } from './document-in.ts';
import { KeptModel } from './kept-model.ts';

/** Locks of one test, that fake clocks leave alone. */
function memoryLocks(): TabLocks {
  const held = new Map<string, number>();
  return {
    areThere: true,
    together: (name) => {
      held.set(name, (held.get(name) ?? 0) + 1);
      let isHeld = true;
      return Promise.resolve(() => {
        if (isHeld) held.set(name, (held.get(name) ?? 0) - 1);
        isHeld = false;
        return Promise.resolve();
      });
    },
    ifNobody: async (name, act) => ((held.get(name) ?? 0) > 0 ? undefined : act()),
    inTurn: (_name, act) => act(),
  };
}

interface Room {
  readonly library: MemoryLibrary;
  readonly line: MemoryLine;
  readonly shelf: Shelf;
  readonly locks: TabLocks;
  readonly open: (id: string) => Promise<{ readonly kept: KeptModel; readonly live: LiveModel }>;
}

function room(library = new MemoryLibrary(true), locks = memoryLocks()): Room {
  const line = new MemoryLine(true);
  return {
    library,
    line,
    locks,
    shelf: new Shelf(library, line.tab(), locks),
    open: async (id) => {
      const kept = new KeptModel(id, { library, line: line.tab(), locks, times: noPageTimes });
      await kept.open();
      const state = kept.state.getState();
      if (state.phase !== 'open') throw new Error(`Not open: ${state.phase}`);
      return { kept, live: state.live };
    },
  };
}

const setTitle = (live: LiveModel, text: string): void => {
  const args = { id: live.model.root, field: 'title', language: 'et', text };
  expect(live.run(commands['replace-text'], args)).toBe(true);
};
const titleOf = (live: LiveModel): string | undefined => live.model.own.title['et'];

async function storedTitle(library: MemoryLibrary, id: string): Promise<string | undefined> {
  const doc = documentIn((await library.read(id))?.update ?? new Uint8Array());
  return doc && modelIn(doc)?.own.title['et'];
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a model that is open', () => {
  test('is kept as it is written, and is there again', async () => {
    const { library, shelf, open } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept, live } = await open(id);
    expect(kept.saved.getState()).toEqual({ kind: 'browser' });
    setTitle(live, 'Lõunakodu');
    expect(kept.saved.getState()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(300);
    expect(kept.saved.getState()).toEqual({ kind: 'browser' });
    expect(await library.entry(id)).toMatchObject({ title: 'Lõunakodu' });
    setTitle(live, 'Idakodu');
    await kept.close();
    expect(titleOf((await open(id)).live)).toBe('Idakodu');
  });

  test('may be written in every tab at once, and is stored by one of them', async () => {
    const { library, shelf, open } = room();
    const append = vi.spyOn(library, 'append');
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const [one, two] = [await open(id), await open(id)];
    setTitle(one.live, 'Põhjakodu ja sõbrad');
    expect(titleOf(two.live)).toBe('Põhjakodu ja sõbrad');
    const edit = { at: 0, delete: 0, insert: 'Meie ' };
    two.live.run(commands['edit-text'], { id: two.live.model.root, field: 'title', language: 'et', edit });
    await vi.advanceTimersByTimeAsync(5000);
    expect(titleOf(one.live)).toBe('Meie Põhjakodu ja sõbrad');
    expect(await storedTitle(library, id)).toBe('Meie Põhjakodu ja sõbrad');
    expect(one.kept.saved.getState()).toEqual({ kind: 'browser' });
    append.mockClear();
    setTitle(one.live, 'Põhjakodu');
    expect(two.kept.saved.getState()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(two.kept.saved.getState()).toEqual({ kind: 'browser' });
    expect(append).toHaveBeenCalledTimes(1);
  });

  test('what a tab had told before it died is stored by the other', async () => {
    const { library, shelf, open } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const [one, two] = [await open(id), await open(id)];
    vi.spyOn(library, 'append').mockImplementationOnce(() => new Promise<void>(() => undefined));
    setTitle(one.live, 'Lõunakodu');
    await vi.advanceTimersByTimeAsync(4000);
    expect(await storedTitle(library, id)).toBe('Lõunakodu');
    expect(two.kept.saved.getState()).toEqual({ kind: 'browser' });
    expect(one.kept.saved.getState()).toEqual({ kind: 'saving' });
  });

  test('is not let go before all of it is stored', async () => {
    const { library, shelf, open } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept, live } = await open(id);
    const append = vi
      .spyOn(library, 'append')
      .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    setTitle(live, 'Lõunakodu');
    expect(await kept.leave()).toBe(false);
    expect(kept.saved.getState()).toEqual({ kind: 'unsaved', why: 'full' });
    append.mockRestore();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await storedTitle(library, id)).toBe('Lõunakodu');
    expect(await kept.leave()).toBe(true);
  });

  test('is left, and saved to a file, also while the browser does not say what became of a write', async () => {
    const { library, shelf, open } = room();
    const { kept, live } = await open(await shelf.add(newModel('et', 'Põhjakodu')));
    let answer: () => void = () => undefined;
    vi.spyOn(library, 'append').mockImplementationOnce(() => new Promise<void>((done) => (answer = done)));
    vi.spyOn(library, 'markFile').mockReturnValue(new Promise<void>(() => undefined));
    setTitle(live, 'Lõunakodu');
    const left = kept.leave();
    await vi.advanceTimersByTimeAsync(4000);
    expect(await left).toBe(false);
    const moment = kept.moment();
    const saved = moment && kept.savedTo('a.tegu.json', moment);
    await vi.advanceTimersByTimeAsync(8000);
    await saved;
    expect(kept.saved.getState()).toEqual({ kind: 'file', name: 'a.tegu.json' });
    const stored = kept.whenStored();
    answer();
    await stored;
    expect(await kept.leave()).toBe(true);
  });

  test('from a newer Tegu is looked at only, and none is there that was deleted', async () => {
    const { shelf, open, library, line, locks } = room();
    const newer = await shelf.add(newModel('et', 'Tulevik'), true);
    const { kept, live } = await open(newer);
    expect(live.readOnly).toBe(true);
    expect(kept.saved.getState()).toEqual({ kind: 'looking' });
    const gone = await shelf.addBlank('et');
    await shelf.delete(gone);
    for (const id of [gone, 'none']) {
      const missing = new KeptModel(id, { library, line: line.tab(), locks, times: noPageTimes });
      await missing.open();
      expect(missing.state.getState()).toEqual({ phase: 'missing' });
    }
  });

  test('is looked at only from the moment when a newer Tegu has come to it', async () => {
    const { shelf, open, library } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept, live } = await open(id);
    setTitle(live, 'Lõunakodu');
    live.doc.transact(() => rootsOf(live.doc).records.set('meta|schema', SCHEMA + 1), 'elsewhere');
    const state = kept.state.getState();
    if (state.phase !== 'open') throw new Error('Not open');
    expect(state.live.readOnly).toBe(true);
    expect(titleOf(state.live)).toBe('Lõunakodu');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await storedTitle(library, id)).toBe('Lõunakodu');
    await kept.close();
  });

  test('says where the browser keeps nothing, and what is true of its file', async () => {
    const { shelf, open } = room(new MemoryLibrary(false));
    const { kept, live } = await open(await shelf.addBlank('et'));
    expect(kept.saved.getState()).toEqual({ kind: 'unsaved', why: 'private' });
    const moment = kept.moment();
    if (moment) await kept.savedTo('a.tegu.json', moment);
    expect(kept.saved.getState()).toEqual({ kind: 'file', name: 'a.tegu.json' });
    setTitle(live, 'Lõunakodu');
    expect(kept.saved.getState()).toEqual({ kind: 'unsaved', why: 'private' });
  });
});

describe('a file that the model was saved to', () => {
  test('is told of in every tab, until one of them changes something', async () => {
    const { shelf, open, library } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const [one, two] = [await open(id), await open(id)];
    setTitle(one.live, 'Lõunakodu');
    const moment = one.kept.moment();
    if (moment) await one.kept.savedTo('a.tegu.json', moment);
    await vi.advanceTimersByTimeAsync(10);
    expect(one.kept.saved.getState()).toEqual({ kind: 'file', name: 'a.tegu.json' });
    expect(two.kept.saved.getState()).toEqual({ kind: 'file', name: 'a.tegu.json' });
    expect(await library.entry(id)).toMatchObject({ file: { name: 'a.tegu.json', holdsLatest: true } });
    setTitle(two.live, 'Idakodu');
    await vi.advanceTimersByTimeAsync(5000);
    expect(one.kept.saved.getState()).toEqual({ kind: 'browser' });
    expect(two.kept.saved.getState()).toEqual({ kind: 'browser' });
    expect(await library.entry(id)).toMatchObject({ file: { name: 'a.tegu.json', holdsLatest: false } });
  });

  test('does not hold what was written while it was being saved', async () => {
    const { shelf, open, library } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept, live } = await open(id);
    const moment = kept.moment();
    setTitle(live, 'Lõunakodu');
    if (moment) await kept.savedTo('a.tegu.json', moment);
    expect(kept.saved.getState()).toEqual({ kind: 'browser' });
    expect(await library.entry(id)).toMatchObject({ file: { holdsLatest: false } });
  });
});

describe('a model that another tab deletes', () => {
  test('is kept on here, and can be put back', async () => {
    const { shelf, open, library } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept, live } = await open(id);
    await shelf.delete(id);
    await vi.advanceTimersByTimeAsync(10);
    expect(kept.state.getState()).toMatchObject({ phase: 'open', isDeleted: true });
    setTitle(live, 'Lõunakodu');
    await vi.advanceTimersByTimeAsync(1000);
    await kept.putBack();
    expect(kept.state.getState()).toMatchObject({ isDeleted: false });
    expect(await shelf.list()).toMatchObject([{ id, title: 'Lõunakodu' }]);
    expect(await storedTitle(library, id)).toBe('Lõunakodu');
  });

  test('while it is being opened is one that was deleted', async () => {
    const { shelf, library, line, locks } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const kept = new KeptModel(id, { library, line: line.tab(), locks, times: noPageTimes });
    const stored = await library.read(id);
    vi.spyOn(library, 'read').mockImplementationOnce(async () => {
      await shelf.delete(id);
      return stored;
    });
    await kept.open();
    await vi.advanceTimersByTimeAsync(10);
    expect(kept.state.getState()).toMatchObject({ phase: 'open', isDeleted: true });
  });

  test('stays deleted, and open, where there is no room to put it back', async () => {
    const { shelf, open, library } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept } = await open(id);
    await shelf.delete(id);
    await vi.advanceTimersByTimeAsync(10);
    vi.spyOn(library, 'markDeleted').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await kept.putBack()).toBe(false);
    expect(kept.state.getState()).toMatchObject({ phase: 'open', isDeleted: true });
  });

  test('for good is put back whole', async () => {
    const { shelf, open, library } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept, live } = await open(id);
    await library.remove(id);
    setTitle(live, 'Lõunakodu');
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept.state.getState()).toMatchObject({ isDeleted: true });
    expect(kept.saved.getState()).toEqual({ kind: 'unsaved', why: 'failed' });
    await kept.putBack();
    expect(kept.saved.getState()).toEqual({ kind: 'browser' });
    expect(await storedTitle(library, id)).toBe('Lõunakodu');
  });
});

describe('a library that cannot be asked', () => {
  const failed = new DOMException('closing', 'InvalidStateError');

  test('does not make an open model one that was deleted', async () => {
    const { shelf, open, library, line } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept } = await open(id);
    vi.spyOn(library, 'entry').mockRejectedValue(failed);
    line.tab().send({ kind: 'entry', model: id });
    await vi.advanceTimersByTimeAsync(10);
    expect(kept.state.getState()).toMatchObject({ phase: 'open', isDeleted: false });
  });

  test('does not make a model one that is not here', async () => {
    const { shelf, library, line, locks } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const kept = new KeptModel(id, { library, line: line.tab(), locks, times: noPageTimes });
    vi.spyOn(library, 'read').mockRejectedValue(failed);
    await kept.open();
    expect(kept.state.getState()).toEqual({ phase: 'unreadable' });
  });

  test('has no version to go back to, and says so', async () => {
    const { shelf, open, library } = room();
    const { kept } = await open(await shelf.add(newModel('et', 'Põhjakodu')));
    vi.spyOn(library.points, 'text').mockRejectedValue(failed);
    expect(await kept.restore('any')).toBe(false);
  });
});

describe('a model that is renamed while not all of it could be stored', () => {
  test('hears of it, and keeps both the name and its work', async () => {
    const { shelf, open, library } = room();
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept, live } = await open(id);
    vi.spyOn(library, 'append').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    const args = { type: 'category', parent: live.model.root, fields: { name: { et: 'Hoolivus' } } };
    live.run(commands['create-record'], args);
    expect(await kept.leave()).toBe(false);
    expect(await shelf.rename(id, 'Lõunakodu')).toBe(true);
    expect(titleOf(live)).toBe('Lõunakodu');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await library.entry(id)).toMatchObject({ title: 'Lõunakodu', counts: { categories: 1 } });
    expect(await storedTitle(library, id)).toBe('Lõunakodu');
  });
});

describe('a model that is let go', () => {
  test('while it goes back to a version is not changed any more', async () => {
    const { shelf, open } = room();
    const { kept, live } = await open(await shelf.add(newModel('et', 'Põhjakodu')));
    const point = await kept.points.make(live.model, 'asked', 'Algus');
    setTitle(live, 'Lõunakodu');
    const restored = kept.restore(point?.id ?? '');
    await kept.close();
    expect(await restored).toBe(false);
    expect(titleOf(live)).toBe('Lõunakodu');
  });
});

describe('restore points', () => {
  test('are made at opening and while somebody writes; going back is one step that undo takes back', async () => {
    const { shelf, open } = room();
    const { kept, live } = await open(await shelf.add(newModel('et', 'Põhjakodu')));
    await vi.advanceTimersByTimeAsync(2000);
    setTitle(live, 'Lõunakodu');
    await vi.advanceTimersByTimeAsync(11 * 60_000);
    setTitle(live, 'Idakodu');
    await vi.advanceTimersByTimeAsync(1000);
    const points = await kept.points.list();
    expect(points.map(({ why }) => why)).toEqual(['whileWriting', 'opened']);
    setTitle(live, 'Läänekodu');
    expect(await kept.restore(points.at(-1)?.id ?? '')).toBe(true);
    expect(titleOf(live)).toBe('Põhjakodu');
    expect((await kept.points.list())[0]).toMatchObject({ why: 'beforeRestoring' });
    live.undo();
    expect(titleOf(live)).toBe('Läänekodu');
    expect(await kept.restore('none')).toBe(false);
  });
});

describe('a document that has grown by what was deleted', () => {
  /** Writes and deletes so much that the document is mostly what is gone. */
  async function overgrown({ shelf, open }: Room): Promise<string> {
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    const { kept, live } = await open(id);
    for (let i = 0; i < 60; i++) {
      const fields = { name: { et: 'x'.repeat(5000) } };
      let made: readonly Id[] = [];
      live.run(
        commands['create-record'],
        { type: 'category', parent: live.model.root, fields },
        { onMade: (ids) => (made = ids) },
      );
      live.run(commands['delete-records'], { ids: [...made] });
    }
    await kept.close();
    return id;
  }

  test('is begun anew at opening where nobody has it open, and only there', async () => {
    const at = room();
    const id = await overgrown(at);
    const before = (await at.library.read(id))?.update.length ?? 0;
    expect(before).toBeGreaterThan(200_000);
    const letGo = await at.locks.together(`tegu:open:${id}`);
    const beside = await at.open(id);
    expect((await at.library.read(id))?.update.length).toBe(before);
    await beside.kept.close();
    void letGo();
    const { live, kept } = await at.open(id);
    const stored = await at.library.read(id);
    expect(stored?.update.length).toBeLessThan(20_000);
    expect(titleOf(live)).toBe('Põhjakodu');
    setTitle(live, 'Lõunakodu');
    await kept.close();
    expect(await storedTitle(at.library, id)).toBe('Lõunakodu');
  });

  test('is not begun anew while it is being renamed', async () => {
    const at = room();
    const id = await overgrown(at);
    const stored = await at.library.read(id);
    vi.spyOn(at.library, 'read').mockImplementationOnce(async () => {
      await at.open(id);
      return stored;
    });
    expect(await at.shelf.rename(id, 'Lõunakodu')).toBe(true);
    expect(await storedTitle(at.library, id)).toBe('Lõunakodu');
  });

  test('stays as it is where nobody can tell whether another tab has it open', async () => {
    const at = room(new MemoryLibrary(true), webLocks(null));
    const id = await overgrown(at);
    const before = Y.encodeStateVectorFromUpdate((await at.library.read(id))?.update ?? new Uint8Array());
    const { live } = await at.open(id);
    expect(titleOf(live)).toBe('Põhjakodu');
    expect(Y.encodeStateVectorFromUpdate((await at.library.read(id))?.update ?? new Uint8Array())).toEqual(
      before,
    );
  });
});
