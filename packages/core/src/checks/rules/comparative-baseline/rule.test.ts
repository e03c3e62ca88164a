import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { comparativeBaseline } from './rule.ts';

test.each([
  ['et', 'Vastab klientidele kiiremini', 'kiiremini'],
  ['fi', 'Vastaa asiakkaille nopeammin', 'nopeammin'],
  ['en', 'Answers customers faster', 'faster'],
])('%s: “%s”: “%s” than what?', (language, text, quote) => {
  expect(saidOf([comparativeBaseline], text, language, 'indicator')).toEqual([
    expect.objectContaining({ quote, severity: 'tip', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Vastab klientidele kiiremini kui eelmisel aastal'],
  ['et', 'Lahendab kaebusi eelmisest kuust kiiremini'],
  ['fi', 'Vastaa asiakkaille nopeammin kuin viime vuonna'],
  ['fi', 'Käsittelee reklamaatiot edellistä kuukautta nopeammin'],
  ['en', 'Answers customers faster than last year'],
  ['en', 'Resolves more complaints at the first call, compared with the year before'],
])('%s: “%s” says with what it compares', (language, text) => {
  expect(saidOf([comparativeBaseline], text, language, 'indicator')).toEqual([]);
});

test.each([
  ['en', 'Tells the customer when a cheaper product will do the same job', []],
  ['en', 'Listens to colleagues who work faster', []],
  ['en', 'When an order is late, answers faster', ['faster']],
  ['fi', 'Kertoo asiakkaalle, kun halvempi tuote riittää', []],
])('%s: “%s”: what compares the occasion is left alone', (language, text, found) => {
  const said = saidOf([comparativeBaseline], text, language, 'indicator');
  expect(said.map(({ quote }) => quote)).toEqual(found);
});

test('a sentence of a higher level may compare with the level below', () => {
  const said = (aboveLowest: boolean) =>
    saidOf([comparativeBaseline], 'Answers customers faster', 'en', 'indicator', { aboveLowest });
  expect(said(false)).toHaveLength(1);
  expect(said(true)).toEqual([]);
});

test('reads indicators only', () => {
  expect(saidOf([comparativeBaseline], 'Answers customers faster', 'en', 'descriptor')).toEqual([]);
});
