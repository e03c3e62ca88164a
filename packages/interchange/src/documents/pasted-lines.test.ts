import { expect, test } from 'vitest';
import { pastedLines } from './pasted-lines.ts';

test.each([
  ['- Tervitab klienti.', 'Tervitab klienti.'],
  ['–\tTervitab klienti.', 'Tervitab klienti.'],
  ['• Tervitab klienti.', 'Tervitab klienti.'],
  ['* Tervitab klienti.', 'Tervitab klienti.'],
  ['1. Tervitab klienti.', 'Tervitab klienti.'],
  ['12) Tervitab klienti.', 'Tervitab klienti.'],
  ['a) Tervitab klienti.', 'Tervitab klienti.'],
  ['  Tervitab klienti.  ', 'Tervitab klienti.'],
  // What Word writes for its bullets, numbers and letters.
  ['·\tTervitab klienti.', 'Tervitab klienti.'],
  ['o\tTervitab klienti.', 'Tervitab klienti.'],
  ['o\u00a0\u00a0\u00a0Tervitab klienti.', 'Tervitab klienti.'],
  ['§\tTervitab klienti.', 'Tervitab klienti.'],
  ['ü\tTervitab klienti.', 'Tervitab klienti.'],
  ['Ø\tTervitab klienti.', 'Tervitab klienti.'],
  ['\uf0b7\tTervitab klienti.', 'Tervitab klienti.'],
  ['\uf0a7 Tervitab klienti.', 'Tervitab klienti.'],
  ['➢\tTervitab klienti.', 'Tervitab klienti.'],
  ['1)\tTervitab klienti.', 'Tervitab klienti.'],
  ['1.\ttervitab klienti', 'tervitab klienti'],
  ['1.2.\ttervitab klienti', 'tervitab klienti'],
  ['a.\tTervitab klienti.', 'Tervitab klienti.'],
  ['a. Tervitab klienti.', 'Tervitab klienti.'],
  ['iv.\tTervitab klienti.', 'Tervitab klienti.'],
  ['II.\tTervitab klienti.', 'Tervitab klienti.'],
  ['(2) Tervitab klienti.', 'Tervitab klienti.'],
])('%j loses what is no part of the sentence', (line, sentence) => {
  expect(pastedLines(line)).toEqual([sentence]);
});

test.each([
  '3 päeva jooksul vastab.',
  '24/7 on kättesaadav.',
  '1.5 tunniga leiab lahenduse.',
  '-5 kraadiga tuleb kohale.',
  '3. päeval helistab ise.',
  '1. jaanuaril saadab kirja.',
  'o on täht.',
  'A. Tamm vastab.',
  'Ü on täht.',
])('%j keeps its beginning', (line) => {
  expect(pastedLines(line)).toEqual([line]);
});

test('empty lines make no rows', () => {
  expect(pastedLines('Üks\r\n\r\n- \nKaks\n')).toEqual(['Üks', 'Kaks']);
});

test('numbers that count up are those of the lines, whatever follows them', () => {
  expect(pastedLines('1. küsib\n2. kordab\n3. ütleb')).toEqual(['küsib', 'kordab', 'ütleb']);
  expect(pastedLines('3. päeval helistab\n5. päeval kirjutab')).toEqual([
    '3. päeval helistab',
    '5. päeval kirjutab',
  ]);
});

test('a line of any length is read at once', () => {
  const before = performance.now();
  expect(pastedLines(`${' '.repeat(50_000)}${'1.'.repeat(50_000)}`)).toHaveLength(1);
  expect(pastedLines('\u00a0'.repeat(100_000))).toEqual([]);
  expect(performance.now() - before).toBeLessThan(1000);
});
