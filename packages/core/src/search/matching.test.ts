import { assert, array, constantFrom, property, string } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fold } from './fold.ts';
import { matchRank, searchKey, searchQuery } from './matching.ts';

const rankOf = (text: string, query: string): number | undefined =>
  matchRank(searchKey(text), searchQuery(query));

describe('a query', () => {
  test.each([
    ['osk', 'Oskused', 0],
    ['kusimus', 'Küsimuste esitamine', 0],
    ['küsimus', 'KUSIMUSTE esitamine', 0],
    ['esita', 'Küsimuste esitamine', 1],
    ['hoidja', 'Kliendihoidja', 2],
    ['zanr', 'Žanr', 0],
    ['kuul klien', 'Kuulab klienti', 0],
    ['klien kuul', 'Kuulab klienti', 1],
    ['kuul lient', 'Kuulab klienti', 2],
    ['2.1', 'Tase 2, osa 1', 1],
  ])('%s answers %s with rank %i', (query, text, rank) => {
    expect(rankOf(text, query)).toBe(rank);
  });

  test.each([
    ['sz', 'Šašlõkk ja žanr'],
    ['kuulab müüjat', 'Kuulab klienti'],
    ['bk', 'Kuulab klienti'],
    ['.*', 'Kuulab klienti'],
    ['', 'Kuulab klienti'],
    ['…', 'Kuulab …'],
  ])('%s finds nothing in %s', (query, text) => {
    expect(rankOf(text, query)).toBeUndefined();
  });
});

test('what stands in a text is found by it, in any case and with its words in any order', () => {
  const word = string({ unit: constantFrom(...'aäbõöšžüÕÄÖÜ'), minLength: 1, maxLength: 6 });
  assert(
    property(array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const text = words.join(' ');
      expect(rankOf(text, text.toUpperCase())).toBe(0);
      expect(rankOf(text, fold([...words].reverse().join('  ')))).toBeDefined();
    }),
  );
});

test('what somebody types is never made a regular expression', () => {
  const made = vi.spyOn(globalThis, 'RegExp');
  assert(
    property(string({ unit: 'binary' }), string({ unit: 'binary' }), (text, query) => {
      const rank = rankOf(text, query);
      expect(rank === undefined || rank <= 2).toBe(true);
    }),
  );
  for (const query of ['(a+)+$', '[', '\\', '*', '(?<=', '$&'])
    expect(rankOf('aaaa!', query)).toBe(query === '(a+)+$' ? 0 : undefined);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
