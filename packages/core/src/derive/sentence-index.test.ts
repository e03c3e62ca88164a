import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../language/en/index.ts';
import { languagePacks } from '../language/language-packs.ts';
import { randomModel } from '../testing/random-model.ts';
import { editedAtRandom } from '../testing/edited-at-random.ts';
import { Random } from '../testing/random.ts';
import { SentenceIndex, wordingKey } from './sentence-index.ts';

const packs = languagePacks(english);
const TEXTS = [
  'Asks when the goods are needed.',
  'Asks when goods are needed',
  'When needed, asks',
  '',
] as const;

test('finds after any edits what an index made anew finds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const random = new Random(seed);
      const start = randomModel(random);
      const kept = new SentenceIndex(packs);
      const keys = (['same', 'alike'] as const).flatMap((kind) =>
        TEXTS.map((text) => wordingKey(kind, text, 'en', packs)),
      );
      for (const key of keys) kept.withKey(key, start);
      const wordings = {
        texts: TEXTS.map((text) => ['en', text] as const),
        fields: [
          ['indicator', 'text'],
          ['descriptor', 'text'],
        ] as const,
      };
      for (const { model, diff } of editedAtRandom(start, random, 10, wordings)) {
        kept.update(diff);
        const fresh = new SentenceIndex(packs);
        for (const key of keys)
          expect([...kept.withKey(key, model)].sort()).toEqual([...fresh.withKey(key, model)].sort());
      }
    }),
    { numRuns: 30 },
  );
});

test('a wording without words has no place, nor one of few words by its words', () => {
  expect(wordingKey('same', ' – … ', 'en', packs)).toBe('');
  expect(wordingKey('alike', 'Asks again', 'en', packs)).toBe('');
  expect(wordingKey('alike', 'Küsib kliendilt enne tööd', 'et', packs)).toBe('');
  expect(wordingKey('same', 'Asks – again!', 'en', packs)).toBe(
    wordingKey('same', 'asks again', 'en', packs),
  );
});
