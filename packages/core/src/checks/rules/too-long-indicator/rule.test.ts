import { expect, test } from 'vitest';
import { packFor } from '../../../language/language-packs.ts';
import { allPacks, saidOf } from '../rule.test-support.ts';
import { tooLongIndicator } from './rule.ts';

const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

test.each([
  ['et', 18, 'sõna'],
  ['fi', 18, 'sana'],
  ['en', 25, 'word'],
])('%s: up to %i words are taken in at once', (language, limit, word) => {
  expect(saidOf([tooLongIndicator], words(limit, word), language, 'indicator')).toEqual([]);
  const text = ` ${words(limit + 1, word)}. `;
  expect(saidOf([tooLongIndicator], text, language, 'indicator')).toEqual([
    expect.objectContaining({ quote: text.trim(), severity: 'tip', strictness: 'review' }),
  ]);
});

test('a hyphenated word is one word, and numbers are none', () => {
  expect(saidOf([tooLongIndicator], words(25, 'well-known 2027,'), 'en', 'indicator')).toEqual([]);
});

test('tells how many words there are', () => {
  const context = { kind: 'indicator', lowestLevel: false, alone: false, described: false } as const;
  const pack = packFor(allPacks, 'en');
  if (!pack) throw new Error('No pack reads English');
  const [remark] = tooLongIndicator.check(words(30, 'word'), { ...context, pack, vocabulary: new Set() });
  expect(remark?.values).toEqual({ count: 30, limit: 25 });
});

test('reads indicators only', () => {
  expect(saidOf([tooLongIndicator], words(40, 'word'), 'en', 'definition')).toEqual([]);
});
