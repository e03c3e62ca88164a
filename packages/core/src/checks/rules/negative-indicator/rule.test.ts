import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { negativeIndicator } from './rule.ts';

const said = (text: string, language: string) => saidOf([negativeIndicator], text, language, 'indicator');

test.each([
  ['et', 'Ei katkesta klienti', 'Ei katkesta'],
  ['fi', 'Ei keskeytä asiakasta', 'Ei keskeytä'],
  ['en', 'Does not interrupt the customer', 'Does not interrupt'],
])('%s: “%s”', (language, text, quote) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ quote, severity: 'tip', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Ütleb kliendile, mida hind ei sisalda'],
  ['et', 'Kuulab kliendi lõpuni ära'],
  ['fi', 'Kertoo asiakkaalle, mitä hintaan ei sisälly'],
  ['fi', 'Kuuntelee asiakkaan loppuun'],
  ['en', 'Tells the customer what the price does not include'],
  ['en', 'Listens to the customer to the end'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test('reads indicators only', () => {
  for (const kind of ['descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([negativeIndicator], 'Ei katkesta klienti', 'et', kind)).toEqual([]);
});

test.each([
  ['et', 'Ei sisene ohualasse ilma ohutuskiivrita'],
  ['fi', 'Ei mene vaara-alueelle ilman suojakypärää'],
  ['en', 'Does not enter the danger zone without a safety helmet'],
])('%s: what must not happen for safety’s sake is said so: “%s”', (language, text) => {
  expect(said(text, language)).toEqual([]);
});
