import { expect, test } from 'vitest';
import { modalVerb } from '../modal-verb/rule.ts';
import { negativeIndicator } from '../negative-indicator/rule.ts';
import { noActionVerb } from '../no-action-verb/rule.ts';
import { passiveVoice } from '../passive-voice/rule.ts';
import { saidOf } from '../rule.test-support.ts';
import { verbForm } from '../verb-form/rule.ts';
import { questionForm } from './rule.ts';

const said = (text: string, language: string) => saidOf([questionForm], text, language, 'indicator');

test.each([
  ['et', 'Kas küsib kliendilt, mida ta vajab?', 'Kas'],
  ['fi', 'Kysyykö asiakkaalta palautetta?', 'Kysyykö'],
  ['en', 'Does he ask the customer what they need?', 'Does'],
])('%s: “%s”', (language, text, quote) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ quote, severity: 'consider', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Küsib kliendilt, mida ta vajab'],
  ['et', 'Küsib vestluse lõpus: „Kas said vastuse?“'],
  ['fi', 'Kysyy asiakkaalta, mitä hän tarvitsee'],
  ['fi', 'Kysyy lopuksi: ”Saitko vastauksen?”'],
  ['en', 'Asks the customer what they need'],
  ['en', 'Asks at the end: “Did you get your answer?”'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test('reads indicators and descriptors only', () => {
  for (const kind of ['name', 'definition', 'component'] as const)
    expect(saidOf([questionForm], 'Kas küsib kliendilt, mida ta vajab?', 'et', kind)).toEqual([]);
  expect(saidOf([questionForm], 'Kas küsib kliendilt, mida ta vajab?', 'et', 'descriptor')).toHaveLength(1);
});

test.each([
  ['et', 'Kas tagasisidet kogutakse iga kuu?'],
  ['fi', 'Kerätäänkö palautetta joka kuukausi?'],
  ['en', 'Is feedback collected every month?'],
  ['en', 'Must she give an answer?'],
  ['en', 'Does she not interrupt the customer?'],
])('%s: other checks of the verb are silent on “%s”', (language, text) => {
  const all = saidOf(
    [modalVerb, negativeIndicator, noActionVerb, passiveVoice, questionForm, verbForm],
    text,
    language,
    'indicator',
  );
  expect(all.map(({ rule }) => rule)).toEqual(['question-form']);
});
