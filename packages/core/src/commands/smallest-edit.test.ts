import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestEdit, splitsCharacter } from './smallest-edit.ts';

describe('the smallest edit', () => {
  it('says only what differs', () => {
    expect(smallestEdit('Greets customers', 'Greets all customers')).toEqual({
      at: 7,
      delete: 0,
      insert: 'all ',
    });
    expect(smallestEdit('aaa', 'aa')).toEqual({ at: 2, delete: 1, insert: '' });
  });

  it('makes one text the other and never cuts a character in half', () => {
    // Both emoji share their first half; each of the pairs below shares its second.
    const unit = fc.constantFrom('😀', '😁', '🐀', 'a', 'b', 'é');
    const text = fc.string({ unit, maxLength: 6 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { at, delete: gone, insert } = smallestEdit(before, after);
        expect(before.slice(0, at) + insert + before.slice(at + gone)).toBe(after);
        expect(splitsCharacter(before, at) || splitsCharacter(before, at + gone)).toBe(false);
        expect(/\p{Cs}/u.test(insert)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
