import { expect, test } from 'vitest';
import { noActionVerb } from '../no-action-verb/rule.ts';
import { saidOf } from '../rule.test-support.ts';
import { indicatorReadBy, rewritten } from '../suggestion.test-support.ts';
import { verbForm } from './rule.ts';

const said = (text: string, language: string) => saidOf([verbForm], text, language, 'indicator');

test.each([
  ['et', 'Kuulata klienti', 'Kuulata'],
  ['et', 'Kuulan klienti', 'Kuulan'],
  ['fi', 'Kuunnella asiakasta', 'Kuunnella'],
  ['fi', 'Kuuntelen asiakasta', 'Kuuntelen'],
  ['en', 'To listen to the customer', 'To listen'],
  ['en', 'Listen to the customer', 'Listen'],
])('%s: “%s”', (language, text, quote) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ quote, severity: 'consider', strictness: 'draft', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Kuulab klienti'],
  ['et', 'Palub kliendil oodata'],
  ['et', 'Oskab leida kliendile sobiva lahenduse'],
  ['fi', 'Kuuntelee asiakasta'],
  ['fi', 'Pyytää asiakasta odottamaan'],
  ['fi', 'Osaa löytää asiakkaalle sopivan ratkaisun'],
  ['en', 'Listens to the customer'],
  ['en', 'Asks the customer to wait'],
  ['en', 'Collecting customer feedback'],
  ['en', 'Good communication skills'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test.each([
  ['et', 'Kuulata klienti.', 'Kuulab klienti.'],
  ['et', 'Kuulan klienti', 'Kuulab klienti'],
  ['fi', 'Kuunnella asiakasta', 'Kuuntelee asiakasta'],
  ['fi', 'Kuuntelen asiakasta.', 'Kuuntelee asiakasta.'],
  ['en', 'To listen to the customer.', 'Listens to the customer.'],
  ['en', 'Listen to the customer', 'Listens to the customer'],
])('%s: “%s” may become “%s”, and nothing is found then', (language, text, better) => {
  expect(rewritten(verbForm, text, language)).toBe(better);
});

test.each([
  ['et', 'Mõista klienti'],
  ['en', 'To understand the customer'],
  ['en', 'To be honest'],
])('%s: “%s” would be no deed when rewritten, so nothing is offered', (language, text) => {
  const { findings } = indicatorReadBy(verbForm, text, language);
  expect(findings.map(({ suggestions }) => suggestions)).toEqual([[]]);
});

test('reads indicators and descriptors only', () => {
  for (const kind of ['name', 'definition', 'component'] as const)
    expect(saidOf([verbForm], 'Kuulata klienti', 'et', kind)).toEqual([]);
  expect(saidOf([verbForm], 'Kuulata klienti', 'et', 'descriptor')).toHaveLength(1);
});

test.each([
  ['et', 'Kuulata klienti'],
  ['fi', 'Kuunnella asiakasta'],
  ['en', 'To listen to the customer'],
])('%s: other checks of the verb are silent on “%s”', (language, text) => {
  const all = saidOf([noActionVerb, verbForm], text, language, 'indicator');
  expect(all.map(({ rule }) => rule)).toEqual(['verb-form']);
});
