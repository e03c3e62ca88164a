import { afterEdit as applied } from '@tegu/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedOver, rebased, typedEdit } from './typed-edit.ts';

describe('a typed edit', () => {
  test('is stated where the caret is, also among letters that repeat', () => {
    expect(typedEdit('aaa', 'aaaa', 1)).toEqual({ at: 0, delete: 0, insert: 'a' });
    expect(typedEdit('aaa', 'aaaa', 4)).toEqual({ at: 3, delete: 0, insert: 'a' });
    expect(typedEdit('aaa', 'aa', 1)).toEqual({ at: 1, delete: 1, insert: '' });
  });

  test('gives the text that stands in the field, whatever the caret says', () => {
    const texts = ['', 'a', 'ab', 'aab', 'baab', 'õunõun', '😀a😀', '😃a😀'];
    for (const before of texts)
      for (const after of texts)
        for (let caret = 0; caret <= after.length; caret++)
          expect(applied(before, typedEdit(before, after, caret))).toBe(after);
  });

  test('never cuts a character in half', () => {
    expect(typedEdit('😀', '😃', 2)).toEqual({ at: 0, delete: 2, insert: '😃' });
  });
});

describe('an edit rebased over another', () => {
  test('keeps what both have put in', () => {
    for (const [mine, theirs] of [
      [
        { at: 0, delete: 0, insert: 'x' },
        { at: 3, delete: 1, insert: 'Y' },
      ],
      [
        { at: 4, delete: 0, insert: 'x' },
        { at: 0, delete: 2, insert: 'Y' },
      ],
      [
        { at: 2, delete: 0, insert: 'x' },
        { at: 2, delete: 0, insert: 'Y' },
      ],
      [
        { at: 1, delete: 3, insert: 'x' },
        { at: 2, delete: 1, insert: 'Y' },
      ],
      [
        { at: 1, delete: 3, insert: 'x' },
        { at: 2, delete: 4, insert: 'Y' },
      ],
      [
        { at: 3, delete: 3, insert: 'x' },
        { at: 1, delete: 4, insert: 'Y' },
      ],
      [
        { at: 2, delete: 1, insert: 'x' },
        { at: 0, delete: 6, insert: 'Y' },
      ],
      [
        { at: 1, delete: 4, insert: 'x' },
        { at: 2, delete: 1, insert: '' },
      ],
    ] as const) {
      const merged = applied(applied('abcdef', theirs), rebased(mine, theirs));
      expect(merged).toContain(mine.insert);
      expect(merged).toContain(theirs.insert);
    }
  });

  test('takes out once what both took out', () => {
    const theirs = { at: 1, delete: 2, insert: '' };
    expect(applied(applied('abcdef', theirs), rebased({ at: 0, delete: 4, insert: '' }, theirs))).toBe('ef');
  });

  test('leaves an edit before the other where it was', () => {
    expect(rebased({ at: 0, delete: 1, insert: 'x' }, { at: 3, delete: 0, insert: 'Y' })).toEqual({
      at: 0,
      delete: 1,
      insert: 'x',
    });
  });
});

describe('an edit carried over what others did one after the other', () => {
  const letters = (set: string): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...set), maxLength: 3 });

  test('leads to the same text either way where all of them put letters in', () => {
    const places = fc.array(fc.tuple(fc.nat(12), letters('xyz')), { maxLength: 4 });
    fc.assert(
      fc.property(letters('abc'), fc.nat(3), letters('ABC'), places, (text, at, insert, others) => {
        const own = { at: Math.min(at, text.length), delete: 0, insert };
        let now = text;
        const elsewhere = others.map(([place, words]) => {
          const edit = { at: Math.min(place, now.length), delete: 0, insert: words };
          now = applied(now, edit);
          return edit;
        });
        const carried = carriedOver(own, elsewhere);
        expect(carried.elsewhere.reduce(applied, applied(text, own))).toBe(applied(now, carried.edit));
        expect(applied(now, carried.edit)).toContain(insert);
      }),
    );
  });
});
