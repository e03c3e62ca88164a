import { expect, test } from 'vitest';
import { noActionVerb } from '../no-action-verb/rule.ts';
import { saidOf } from '../rule.test-support.ts';
import { mixedLanguage } from './rule.ts';

test.each([
  ['et', 'Asks the customer what happened and writes it down'],
  ['et', 'Kysyy asiakkaalta, mitä tapahtui, ja kirjaa sen'],
  ['fi', 'Asks the customer what happened and writes it down'],
  ['fi', 'Küsib kliendilt, mis juhtus, ja paneb selle kirja'],
  ['en', 'Kysyy asiakkaalta, mitä tapahtui, ja kirjaa sen'],
  ['en', 'Küsib kliendilt, mis juhtus, ja paneb selle kirja'],
])('kept under %s: “%s” stands in another language', (language, text) => {
  expect(saidOf([mixedLanguage], text, language, 'indicator')).toEqual([
    expect.objectContaining({ quote: text, severity: 'tip', strictness: 'review' }),
  ]);
});

test.each([
  ['et', 'Küsib kliendilt, mis juhtus, ja paneb selle kirja'],
  ['et', 'Kasutab Power BI ja Google Analyticsi aruandeid'],
  ['fi', 'Kysyy asiakkaalta, mitä tapahtui, ja kirjaa sen'],
  ['en', 'Asks the customer what happened and writes it down'],
  // Three words are too few to tell.
  ['et', 'Good communication skills'],
  ['en', '…'],
])('kept under %s: “%s” is left alone', (language, text) => {
  expect(saidOf([mixedLanguage], text, language, 'indicator')).toEqual([]);
});

test('reads every text, and silences no-action-verb', () => {
  const text = 'Good skills of listening and asking';
  for (const kind of ['indicator', 'descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([mixedLanguage], text, 'et', kind)).toHaveLength(1);
  expect(saidOf([mixedLanguage, noActionVerb], text, 'et', 'indicator').map(({ rule }) => rule)).toEqual([
    'mixed-language',
  ]);
});
