import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Küsimus', 'kusimus'],
  ['ÕÄÖÜ ŠŽ', 'oaou sz'],
  ['Kliendi­hoidja', 'kliendihoidja'],
  ['e\u0301', 'e'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'strasse'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['ﬃ', 'ffi'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding what is folded changes nothing, whatever the letters', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 20 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

// Behind the second plane stand ideographs, tags and what nobody writes with: those are for the long run.
const LAST = process.env['TEGU_LONG_TESTS'] === '1' ? 0x10ffff : 0x1ffff;

test('each code point folds to something that folds to itself, halves of pairs among them', () => {
  const odd: string[] = [];
  for (let code = 0; code <= LAST; code++) {
    const letter = String.fromCodePoint(code);
    const folded = fold(letter);
    if (fold(folded) !== folded) odd.push(code.toString(16));
  }
  expect(odd).toEqual([]);
});

test('the short way for Latin letters leads where the long one does', () => {
  const latin = integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code));
  assert(
    property(string({ unit: latin, maxLength: 12 }), (text) => {
      expect(`${fold(text)}中`).toBe(fold(`${text}中`));
    }),
  );
});
