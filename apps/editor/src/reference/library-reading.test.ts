import { matchRank, searchKey, searchQuery, type Id, type Model } from '@tegu/core';
import { Random, randomModel } from '@tegu/core/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LibraryReading } from './library-reading.ts';

const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 3_000 : 150;
const WORDS = ['greets', 'k', 'kuulab klienti', 'ASIAKAS', 'kl pal', 'õäöü', 'a', '中文', 'nowhere'];

/** How well a competency answers, asked of each of its texts: a name 0 to 2, a sentence 3 to 5; undefined for not at all. */
function answerOf(model: Model, id: Id, words: string): number | undefined {
  const query = searchQuery(words);
  const ranks = (texts: readonly string[], worse: number): readonly number[] =>
    texts.flatMap((text) => {
      const rank = matchRank(searchKey(text), query);
      return rank === undefined ? [] : [rank + worse];
    });
  const names = ranks(Object.values(model.record(id, 'competency')?.name ?? {}), 0);
  const sentences = ranks(
    model.children(id, 'indicator').flatMap(({ text }) => Object.values(text)),
    3,
  );
  const all = [...names, ...sentences];
  return all.length === 0 ? undefined : Math.min(...all);
}

test('lists every competency that answers once, the better answers first, whatever the library and the stretch', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 5 }), (seed, words, most) => {
      const model = randomModel(new Random(seed));
      const reading = new LibraryReading(model);
      const living = reading.ids.filter((id) => model.isLive(id));
      const expected = living.flatMap((id) => answerOf(model, id, words) ?? []).sort((a, b) => a - b);
      const { rows, total } = reading.rows(words, 0, 1_000);
      expect(total).toBe(expected.length);
      expect(rows.map(({ id }) => answerOf(model, id, words))).toEqual(expected);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
      for (let from = 0; from < total; from += most)
        expect(reading.rows(words, from, most).rows).toEqual(rows.slice(from, from + most));
    }),
    { numRuns: RUNS },
  );
});
