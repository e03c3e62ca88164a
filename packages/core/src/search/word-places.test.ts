import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchRank, searchKey, searchQuery } from './matching.ts';
import { WordPlaces } from './word-places.ts';

const text = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcä'), minLength: 1, maxLength: 5 }), { maxLength: 4 })
  .map((words) => words.join(' '));

test('whatever answers is among the records that are listed, as texts change and letters are typed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), text)), text, (writings, typed) => {
      const words = new WordPlaces();
      const texts = Array.from({ length: 8 }, () => '');
      for (const [record, written] of writings) {
        words.add(record, [searchKey(written)], [searchKey(texts[record] ?? '')]);
        texts[record] = written;
        for (let i = 1; i <= typed.length; i++) {
          const query = searchQuery(typed.slice(0, i));
          const listed = words.holding(query.words, 8) ?? [0, 1, 2, 3, 4, 5, 6, 7];
          expect(new Set(listed).size).toBe(listed.length);
          for (const [at, each] of texts.entries())
            if (matchRank(searchKey(each), query) !== undefined) expect(listed).toContain(at);
        }
      }
    }),
  );
});

test('few records are listed for words that stand in few', () => {
  const words = new WordPlaces();
  for (const [at, each] of ['Küsib kliendilt', 'Kuulab klienti', 'Kuulab kolleegi'].entries())
    words.add(at, [searchKey(each)]);
  const listed = (typed: string): readonly number[] | undefined => words.holding(searchQuery(typed).words, 3);
  expect(listed('kuul klien')).toEqual([1, 2]);
  expect(listed('kusi')).toEqual([0]);
  expect(listed('zzz')).toEqual([]);
  expect(listed('k')).toBeUndefined();
});
