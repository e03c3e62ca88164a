import type { TextEdit } from '@tegu/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { textKey } from './document-keys.ts';
import { rootsOf } from './live-roots.ts';
import { editPieces, joined, textsUnder } from './text-pieces.ts';

function textsOf(...pieces: readonly string[]): readonly Y.Text[] {
  const map = new Y.Doc().getMap<Y.Text>('texts');
  return pieces.map((words, i) => map.set(String(i), new Y.Text(words)));
}

const wordsOf = (texts: readonly Y.Text[]): readonly string[] => texts.map((text) => text.toJSON());

function edited(pieces: readonly string[], edit: TextEdit): readonly string[] {
  const texts = textsOf(...pieces);
  editPieces(texts, edit);
  return wordsOf(texts);
}

describe('the texts of a field', () => {
  test('are found by field and language, in the same order on every machine', () => {
    const roots = rootsOf(new Y.Doc());
    const keys = [
      textKey('role:a', 'name', 'et', 'z'),
      textKey('role:a', 'name', 'en', 'a'),
      textKey('role:a', 'purpose', 'et', 'a'),
      textKey('role:a', 'name', 'et', '0'),
      textKey('role:a', 'name', 'et', 'b'),
    ];
    for (const key of keys) roots.texts.set(key, new Y.Text(key));
    const strange = textKey('role:a', 'name', 'et', 'm');
    roots.texts.set(strange, { no: 'text' });
    for (const order of [[...keys, strange], [strange, ...keys].reverse()])
      expect(wordsOf(textsUnder(roots, order, 'name', 'et'))).toEqual([
        'role:a|name|et|0',
        'role:a|name|et|b',
        'role:a|name|et|z',
      ]);
    expect(textsUnder(roots, keys, 'name', 'fi')).toEqual([]);
  });

  test('are shown one after the other, without those that say nothing', () => {
    expect(joined([])).toBe('');
    expect(joined(['', ''])).toBe('');
    expect(joined(['one'])).toBe('one');
    expect(joined(['', 'one', '', 'two'])).toBe('one\ntwo');
  });
});

describe('an edit of texts that stand together', () => {
  test('reaches the letters it was meant for', () => {
    expect(edited(['abc', 'def'], { at: 1, delete: 1, insert: 'X' })).toEqual(['aXc', 'def']);
    expect(edited(['abc', 'def'], { at: 5, delete: 1, insert: 'X' })).toEqual(['abc', 'dXf']);
    expect(edited(['abc', '', 'def'], { at: 4, delete: 0, insert: 'X' })).toEqual(['abc', '', 'Xdef']);
    expect(edited(['abc', 'def'], { at: 3, delete: 0, insert: 'X' })).toEqual(['abcX', 'def']);
    expect(edited(['', ''], { at: 0, delete: 0, insert: 'X' })).toEqual(['X', '']);
  });

  test('over what stands between them moves the rest of the later into the earlier', () => {
    expect(edited(['abc', 'def'], { at: 3, delete: 1, insert: '' })).toEqual(['abcdef', '']);
    expect(edited(['abc', 'def'], { at: 2, delete: 3, insert: ' and ' })).toEqual(['ab and ef', '']);
    expect(edited(['abc', 'def', 'ghi'], { at: 1, delete: 8, insert: '-' })).toEqual(['a-hi', '', '']);
    expect(edited(['abc', 'def', 'ghi'], { at: 1, delete: 6, insert: '-' })).toEqual(['a-', '', 'ghi']);
  });

  test('that takes all of one text takes what stood between along', () => {
    expect(edited(['abc', 'def'], { at: 0, delete: 3, insert: '' })).toEqual(['', 'def']);
    expect(edited(['abc', 'def'], { at: 4, delete: 3, insert: '' })).toEqual(['abc', '']);
  });

  test('is the same edit of the joined string, whatever the pieces', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'õ', '\n', '🙂', '語'), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        letters,
        (pieces, from, length, inserted) => {
          const words = pieces.map((piece) => piece.join(''));
          const whole = joined(words);
          // No edit begins or ends inside a character.
          const bounds = [0];
          for (const letter of whole) bounds.push((bounds.at(-1) ?? 0) + letter.length);
          const first = from % bounds.length;
          const at = bounds[first] ?? 0;
          const end = bounds[first + (length % (bounds.length - first))] ?? at;
          const insert = inserted.join('');
          const after = joined(edited(words, { at, delete: end - at, insert }));
          const plain = whole.slice(0, at) + insert + whole.slice(end);
          expect(after).toBe(insert === '' ? (withoutWhole(words, at, end) ?? plain) : plain);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

/** What remains when exactly some whole pieces are taken out: nothing stands between what is not there. Undefined for others. */
function withoutWhole(pieces: readonly string[], at: number, end: number): string | undefined {
  const spoken = pieces.filter((piece) => piece !== '');
  let start = 0;
  const spans = spoken.map((piece) => {
    const span = { piece, start, stop: start + piece.length };
    start = span.stop + 1;
    return span;
  });
  if (!spans.some((span) => span.start === at) || !spans.some(({ stop }) => stop === end)) return undefined;
  return joined(spans.filter((span) => span.stop < at || span.start > end).map(({ piece }) => piece));
}
