import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from './text-width.ts';
import { wrapped } from './wrapped-lines.ts';

const size = { size: 15 };

test('words go to the next line, and a long one is divided evenly between its syllables', () => {
  expect(wrapped('Kliendi vajaduste mõistmine', size, { width: 130 })).toEqual([
    'Kliendi vajaduste',
    'mõistmine',
  ]);
  expect(wrapped('Raamatupidaja', size, { width: 90, language: 'et' })).toEqual(['Raamatu-', 'pidaja']);
  expect(wrapped('Müüja-konsultant', size, { width: 90, language: 'et' })).toEqual(['Müüja-', 'konsultant']);
  expect(wrapped('  ', size, { width: 90 })).toEqual([]);
});

test('a word without syllables that are known is divided anywhere, never within a letter', () => {
  expect(wrapped('👩‍🚒👩‍🚒👩‍🚒', size, { width: 50 })).toEqual(['👩‍🚒', '👩‍🚒', '👩‍🚒']);
});

test('what takes too many lines ends in dots', () => {
  const lines = wrapped('üks kaks kolm neli viis', size, { width: 40, most: 2 });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test('every line fits, and all letters are there', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aeiklmstõW- \u0007한'), maxLength: 80 });
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 300 }), (words, width) => {
      const lines = wrapped(words, size, { width, most: 1000, language: 'et' });
      for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(width);
      const letters = (all: string): string => all.replace(/[\s\-\p{Cc}]/gu, '');
      expect(letters(lines.join(''))).toBe(letters(words));
    }),
  );
});

test('a word without end is given up after the lines that it may take', () => {
  const lines = wrapped('kalamees'.repeat(7500), size, { width: 250, language: 'et' });
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toMatch(/…$/);
});
