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
])('%j loses what is no part of the sentence', (line, sentence) => {
  expect(pastedLines(line)).toEqual([sentence]);
});

test.each([
  '3 päeva jooksul vastab.',
  '24/7 on kättesaadav.',
  '1.5 tunniga leiab lahenduse.',
  '-5 kraadiga tuleb kohale.',
])('%j keeps its beginning', (line) => {
  expect(pastedLines(line)).toEqual([line]);
});

test('empty lines make no rows', () => {
  expect(pastedLines('Üks\r\n\r\n- \nKaks\n')).toEqual(['Üks', 'Kaks']);
});
