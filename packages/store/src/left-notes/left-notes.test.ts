import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryNotes } from './memory-notes.ts';
import { StorageNotes, type NoteStorage } from './storage-notes.ts';
import type { LeftNotes } from './left-notes.ts';

/** A storage with room for so many characters. */
function storage(room = Infinity, kept = new Map<string, string>()): NoteStorage {
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, text);
    },
    removeItem: (name) => void kept.delete(name),
  };
}

const note = (key: string, model: string, ...bytes: number[]) => ({
  key,
  model,
  generation: 'first',
  update: new Uint8Array(bytes),
});

const KINDS: readonly (readonly [string, () => LeftNotes])[] = [
  ['in memory', () => new MemoryNotes()],
  ['in the storage', () => new StorageNotes(storage())],
];

describe.each(KINDS)('notes %s', (_, open) => {
  test('are there for their model until they are cleared', () => {
    const notes = open();
    notes.leave(note('a', 'kodu', 1, 2));
    notes.leave(note('b', 'kodu', 3));
    notes.leave(note('c', 'pood', 4));
    notes.leave(note('a', 'kodu', 5));
    expect(notes.of('kodu')).toEqual([note('a', 'kodu', 5), note('b', 'kodu', 3)]);
    notes.clear('a');
    expect(notes.of('kodu')).toEqual([note('b', 'kodu', 3)]);
    expect(notes.all()).toHaveLength(2);
    expect(notes.of('pood')).toEqual([note('c', 'pood', 4)]);
  });

  test('give back each byte', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.uint8Array({ maxLength: 300 }), (key, model, update) => {
        const notes = open();
        notes.leave({ key, model, generation: 'g', update });
        expect(notes.of(model)).toEqual([{ key, model, generation: 'g', update }]);
      }),
    );
  });
});

describe('notes in the storage', () => {
  test('outlive the page, and leave alone what is not theirs', () => {
    const kept = new Map([
      ['tegu.left.torn', '{"model":"kodu","generation":"first","update":"AQ'],
      ['tegu.left.other', '{"model":"kodu","generation":"first","update":"?"}'],
      ['tegu.theme', 'dark'],
    ]);
    new StorageNotes(storage(Infinity, kept)).leave(note('a', 'kodu', 255, 0, 128));
    const notes = new StorageNotes(storage(Infinity, kept));
    expect(notes.of('kodu')).toEqual([note('a', 'kodu', 255, 0, 128)]);
    notes.clear('a');
    expect([...kept.keys()]).toEqual(['tegu.left.torn', 'tegu.left.other', 'tegu.theme']);
  });

  test('are not written where there is no room, or no storage', () => {
    for (const notes of [new StorageNotes(storage(10)), new StorageNotes(null)]) {
      notes.leave(note('a', 'kodu', 1));
      notes.clear('a');
      expect(notes.of('kodu')).toEqual([]);
    }
  });
});
