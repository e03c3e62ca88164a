import { commands, newModel } from '@tegu/core';
import { KeptModel, MemoryLibrary, noPageTimes, Shelf, webLocks, type Library } from '@tegu/store/browser';
import { describe, expect, test } from 'vitest';
import { openLibrary } from './open-library.ts';

const line = { send: () => undefined, listen: () => () => undefined };

const refused = (name: string) => (): Promise<Library> => Promise.reject(new DOMException('no', name));

/** True where the browser would ask before the window goes. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function write(library: Library, id: string, text: string): Promise<void> {
  const kept = new KeptModel(id, { library, line, locks: webLocks(null), times: noPageTimes });
  await kept.open();
  const state = kept.state.getState();
  if (state.phase !== 'open') throw new Error('Not open');
  const args = { id: state.live.model.root, field: 'title', language: 'et', text };
  state.live.run(commands['replace-text'], args);
  await kept.leave();
}

describe('the library', () => {
  test('is the one of the browser where that opens', async () => {
    const library = new MemoryLibrary(true);
    expect(await openLibrary(() => Promise.resolve(library))).toBe(library);
  });

  test('that a newer Tegu has changed is not taken for an empty one', async () => {
    expect(await openLibrary(refused('VersionError'))).toBeNull();
  });

  test('of a browser that keeps nothing asks while something written is in no file, whatever is open', async () => {
    const library = await openLibrary(refused('SecurityError'));
    if (!library) throw new Error('No library');
    expect(library.isKept).toBe(false);
    const shelf = new Shelf(library, line, webLocks(null));
    const id = await shelf.add(newModel('et', 'Põhjakodu'));
    expect(asks()).toBe(false);
    await write(library, id, 'Lõunakodu');
    expect(asks()).toBe(true);
    await library.markFile(id, 'a.tegu.json', () => false);
    expect(asks()).toBe(true);
    await library.markFile(id, 'a.tegu.json', () => true);
    expect(asks()).toBe(false);
    await write(library, id, 'Idakodu');
    expect(asks()).toBe(true);
    await shelf.delete(id);
    expect(asks()).toBe(false);
    await shelf.restore(id);
    expect(asks()).toBe(true);
    await shelf.delete(id);
  });
});
