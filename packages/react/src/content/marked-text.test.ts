import type { Finding } from '@tegu/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './marked-text.tsx';

function findingAt(start: number, end: number): Finding {
  return {
    ...{
      rule: 'r',
      severity: 'tip',
      strictness: 'draft',
      record: 'indicator:a',
      field: 'text',
      language: 'et',
      start,
      end,
    },
    ...{ related: [], message: { id: 'default', values: {} }, suggestions: [] },
  };
}

test('overlapping and touching marks are one, and empty ones none', () => {
  expect(piecesOf('On aus ja hea.', [findingAt(3, 6), findingAt(5, 9), findingAt(2, 2)])).toEqual([
    { words: 'On ', isNoted: false },
    { words: 'aus ja', isNoted: true },
    { words: ' hea.', isNoted: false },
  ]);
});

test('no letter is lost or doubled, wherever the marks lie', () => {
  const mark = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => findingAt(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(mark, { maxLength: 5 }), (text, marks) => {
      expect(
        piecesOf(text, marks)
          .map(({ words }) => words)
          .join(''),
      ).toBe(text);
    }),
  );
});
