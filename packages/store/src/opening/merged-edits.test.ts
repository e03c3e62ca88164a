import { afterEdit, type TextEdit } from '@tegu/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedEdits } from './merged-edits.ts';

const drawn = fc.array(fc.record({ at: fc.nat(), gone: fc.nat({ max: 4 }), count: fc.nat({ max: 3 }) }), {
  maxLength: 4,
});

test('both sides’ letters are there and what either took out is gone, each in its own order', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10 }), drawn, drawn, (length, here, elsewhere) => {
      // Each letter is another, so that it can be found again.
      let letter = 0x4e00;
      const fresh = (count: number): string =>
        Array.from({ length: count }, () => String.fromCodePoint(letter++)).join('');
      const base = fresh(length);
      const edited = (draws: typeof here): { readonly edits: TextEdit[]; readonly text: string } => {
        let text = base;
        const edits = draws.map(({ at, gone, count }) => {
          const place = at % (text.length + 1);
          const edit = { at: place, delete: Math.min(gone, text.length - place), insert: fresh(count) };
          text = afterEdit(text, edit);
          return edit;
        });
        return { edits, text };
      };
      const [ours, theirs] = [edited(here), edited(elsewhere)];
      const merged = mergedEdits(base, ours.edits, theirs.text).reduce(afterEdit, theirs.text);
      const lettersOf = (text: string, among: string): string =>
        [...text].filter((each) => among.includes(each)).join('');
      const isNew = (each: string): boolean => !base.includes(each);
      const putIn = [...ours.text, ...theirs.text].filter(isNew).join('');
      expect(lettersOf(merged, putIn)).toHaveLength(putIn.length);
      expect(lettersOf(merged, [...theirs.text].filter(isNew).join(''))).toBe(
        [...theirs.text].filter(isNew).join(''),
      );
      const left = [...base].filter((each) => ours.text.includes(each) && theirs.text.includes(each));
      expect(lettersOf(merged, base).length).toBeGreaterThanOrEqual(left.length);
      for (const each of left) expect(merged).toContain(each);
      for (const each of base) if (!theirs.text.includes(each)) expect(merged).not.toContain(each);
    }),
    { numRuns: 1000 },
  );
});

test('where nothing was written elsewhere the edits stay as they were made', () => {
  const edits = [
    { at: 0, delete: 0, insert: 'Meie ' },
    { at: 10, delete: 1, insert: '' },
  ];
  expect(mergedEdits('Põhjakodu', edits, 'Põhjakodu')).toBe(edits);
});

test('both write before and behind the same word', () => {
  const here = [
    { at: 0, delete: 0, insert: 'Meie ' },
    { at: 'Meie kodu'.length, delete: 0, insert: ' on soe' },
  ];
  expect(mergedEdits('kodu', here, 'kodu, kus').reduce(afterEdit, 'kodu, kus')).toBe('Meie kodu, kus on soe');
});
