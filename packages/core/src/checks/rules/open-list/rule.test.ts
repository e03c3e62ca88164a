import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { rewritten } from '../suggestion.test-support.ts';
import { openList } from './rule.ts';

test.each([
  ['et', 'Paneb kirja kliendi nime, aadressi jne', 'jne'],
  ['et', 'Koostab aruandeid (müük, laoseis jms) iga kuu', 'jms'],
  ['et', 'Paneb kirja kliendi nime, aadressi…', '…'],
  ['fi', 'Kirjaa asiakkaan nimen, osoitteen jne.', 'jne'],
  ['fi', 'Laatii raportteja, yhteenvetoja ym.', 'ym'],
  ['en', 'Writes down the name, address, etc.', 'etc'],
  ['en', 'Prepares reports, summaries ...', '...'],
])('%s: “%s”: “%s” leaves the list open', (language, text, quote) => {
  expect(saidOf([openList], text, language, 'indicator')).toEqual([
    expect.objectContaining({ quote, severity: 'consider', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Paneb kirja kliendi nime, aadressi jne.', 'Paneb kirja kliendi nime ja aadressi.'],
  ['et', 'Koostab aruandeid (müük, laoseis jms) iga kuu', 'Koostab aruandeid (müük, laoseis) iga kuu'],
  ['fi', 'Kirjaa asiakkaan nimen, osoitteen jne.', 'Kirjaa asiakkaan nimen ja osoitteen.'],
  ['en', 'Writes down the name, address, etc.', 'Writes down the name and address.'],
  ['en', 'Writes down the name, address…', 'Writes down the name and address.'],
])('%s: “%s” -> “%s”', (language, text, better) => {
  expect(rewritten(openList, text, language)).toBe(better);
});

test.each([
  ['et', 'Paneb kirja kliendi nime ja aadressi.'],
  ['fi', 'Kirjaa asiakkaan nimen ja osoitteen.'],
  ['en', "Writes down the customer's name and address."],
  ['en', 'Asks “What else …” at the end of the talk'],
])('%s: “%s” is left alone', (language, text) => {
  expect(saidOf([openList], text, language, 'indicator')).toEqual([]);
});

test('reads definitions too, no names', () => {
  const text = 'The ability to listen, ask, sum up, etc.';
  expect(saidOf([openList], text, 'en', 'definition')).toHaveLength(1);
  expect(saidOf([openList], text, 'en', 'name')).toEqual([]);
});
