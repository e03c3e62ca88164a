import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { outcomeNotBehaviour } from './rule.ts';

const said = (text: string, language: string) => saidOf([outcomeNotBehaviour], text, language, 'indicator');

test.each([
  ['et', 'Suurendab müüki 10 %', 'Suurendab müüki'],
  ['fi', 'Kasvattaa myyntiä 10 %', 'Kasvattaa myyntiä'],
  ['en', 'Increases sales by 10 %', 'Increases sales'],
])('%s: “%s”', (language, text, quote) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ quote, severity: 'tip', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Pakub igale ostjale juurde sobivat toodet'],
  ['et', 'Leiab kliendiga kokkuleppe'],
  ['fi', 'Tarjoaa ostajalle tuotteeseen sopivaa lisävarustetta'],
  ['fi', 'Pääsee asiakkaan kanssa sopimukseen'],
  ['en', 'Offers each buyer what goes with the product'],
  ['en', 'Reaches an agreement with the customer'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test('reads indicators only', () => {
  for (const kind of ['descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([outcomeNotBehaviour], 'Suurendab müüki 10 %', 'et', kind)).toEqual([]);
});
