import { expect, test } from 'vitest';
import { noActionVerb } from '../no-action-verb/rule.ts';
import { saidOf } from '../rule.test-support.ts';
import { passiveVoice } from './rule.ts';

const said = (text: string, language: string) => saidOf([passiveVoice], text, language, 'indicator');

test.each([
  ['et', 'Tagasisidet kogutakse iga kuu', 'kogutakse'],
  ['fi', 'Palautetta kerätään joka kuukausi', 'kerätään'],
  ['en', 'Feedback is collected every month', 'is collected'],
])('%s: “%s”', (language, text, quote) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ quote, severity: 'tip', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Kogub iga kuu klientide tagasisidet'],
  ['et', 'Ütleb kliendile, mida tema heaks tehakse'],
  ['fi', 'Kerää palautteen joka kuukausi'],
  ['fi', 'Kertoo asiakkaalle, mitä hänen hyväkseen tehdään'],
  ['en', 'Collects feedback every month'],
  ['en', 'Tells the customer what is done about the complaint'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test('reads indicators only', () => {
  for (const kind of ['descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([passiveVoice], 'Tagasisidet kogutakse iga kuu', 'et', kind)).toEqual([]);
});

test.each([
  ['et', 'Tagasisidet kogutakse iga kuu'],
  ['fi', 'Palautetta kerätään joka kuukausi'],
  ['en', 'Feedback is collected every month'],
])('%s: other checks of the verb are silent on “%s”', (language, text) => {
  const all = saidOf([noActionVerb, passiveVoice], text, language, 'indicator');
  expect(all.map(({ rule }) => rule)).toEqual(['passive-voice']);
});
