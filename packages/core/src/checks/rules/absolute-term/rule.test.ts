import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { absoluteTerm } from './rule.ts';

test.each([
  ['et', 'Vastab alati kliendi kirjadele', 'alati'],
  ['fi', 'Vastaa aina asiakkaan viesteihin', 'aina'],
  ['en', 'Always answers customers’ letters', 'Always'],
])('%s: “%s”: “%s” allows no exception', (language, text, quote) => {
  expect(saidOf([absoluteTerm], text, language, 'indicator')).toEqual([
    expect.objectContaining({ quote, severity: 'tip', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Vastab kliendi kirjale samal tööpäeval'],
  ['et', 'Kannab masina juures alati kaitseprille'],
  ['fi', 'Vastaa asiakkaan viestiin saman työpäivän aikana'],
  ['fi', 'Käyttää koneella aina suojalaseja'],
  ['en', 'Answers a customer’s letter on the same working day'],
  ['en', 'Always wears safety goggles at the machine'],
])('%s: “%s” is left alone', (language, text) => {
  expect(saidOf([absoluteTerm], text, language, 'indicator')).toEqual([]);
});

test('a word that the team has declared fine is fine', () => {
  const vocabulary = new Set(['always']);
  expect(saidOf([absoluteTerm], 'Always answers letters', 'en', 'indicator', { vocabulary })).toEqual([]);
});

test('reads indicators only', () => {
  expect(saidOf([absoluteTerm], 'Always answers letters', 'en', 'descriptor')).toEqual([]);
});
