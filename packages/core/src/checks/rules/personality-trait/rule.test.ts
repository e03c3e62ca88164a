import { expect, test } from 'vitest';
import { noActionVerb } from '../no-action-verb/rule.ts';
import { oneWordName } from '../one-word-name/rule.ts';
import { saidOf } from '../rule.test-support.ts';
import { rewritten } from '../suggestion.test-support.ts';
import { personalityTrait } from './rule.ts';

test.each([
  ['et', 'On aus', 'indicator'],
  ['et', 'On positiivne.', 'indicator'],
  ['et', 'Aus ja usaldusväärne', 'name'],
  ['fi', 'On rehellinen', 'indicator'],
  ['fi', 'Rehellisyys', 'name'],
  ['en', 'Is honest', 'indicator'],
  ['en', 'Honesty', 'name'],
] as const)('%s: “%s” (%s) describes a person', (language, text, kind) => {
  const said = saidOf([personalityTrait], text, language, kind);
  expect(said).toEqual([
    expect.objectContaining({ severity: 'fix', strictness: 'draft', moveToTraits: true }),
  ]);
});

test.each([
  ['et', 'On intelligentne', 'indicator'],
  ['et', 'Ekstravertne', 'component'],
  ['fi', 'On introvertti', 'indicator'],
  ['fi', 'Älykkyys', 'component'],
  ['en', 'Is intelligent', 'indicator'],
  ['en', 'Introvert', 'component'],
] as const)('%s: “%s” (%s) hardly develops', (language, text, kind) => {
  const said = saidOf([personalityTrait], text, language, kind);
  expect(said).toEqual([expect.objectContaining({ severity: 'fix', message: 'fixed', moveToTraits: true })]);
});

test.each([
  ['et', 'On empaatiline: märkab ja mõistab teise tundeid ning vastab neile', 'indicator'],
  ['et', 'Empaatilisus', 'name'],
  ['fi', 'On empaattinen: huomaa toisen tunteet ja vastaa niihin', 'indicator'],
  ['fi', 'Empatia', 'name'],
  ['en', 'Is empathetic: asks how the other feels', 'indicator'],
  ['en', 'Empathy', 'name'],
] as const)('%s: “%s” (%s) develops: one deed is asked for', (language, text, kind) => {
  const said = saidOf([personalityTrait], text, language, kind);
  expect(said).toEqual([
    expect.objectContaining({ severity: 'consider', message: 'attitude', moveToTraits: false }),
  ]);
});

test.each([
  [
    'et',
    'On empaatiline: märkab teise tundeid ning vastab neile.',
    'Märkab teise tundeid ning vastab neile.',
  ],
  ['fi', 'On empaattinen: huomaa toisen tunteet ja vastaa niihin', 'Huomaa toisen tunteet ja vastaa niihin'],
  ['en', 'Is empathetic: asks how the other feels', 'Asks how the other feels'],
])('%s: “%s” -> “%s”', (language, text, better) => {
  expect(rewritten(personalityTrait, text, language)).toBe(better);
});

test.each([
  ['et', 'Annab ausat tagasisidet', 'indicator'],
  ['et', 'On kliendile kättesaadav iga tööpäeva hommikul', 'indicator'],
  ['et', 'Kliendi kuulamine', 'name'],
  ['et', 'Positiivne hoiak ka ebameeldivas olukorras', 'component'],
  ['et', 'Empaatilisus', 'component'],
  ['fi', 'Antaa rehellistä palautetta', 'indicator'],
  ['fi', 'On asiakkaan tavoitettavissa joka arkiaamu', 'indicator'],
  ['fi', 'Myönteinen asenne hankalassakin tilanteessa', 'component'],
  ['en', 'Gives honest feedback', 'indicator'],
  ['en', 'Is at the desk when the shop opens', 'indicator'],
  ['en', 'Active listening', 'name'],
  ['en', 'Constructive even in a bad situation', 'component'],
] as const)('%s: “%s” (%s) is left alone', (language, text, kind) => {
  expect(saidOf([personalityTrait], text, language, kind)).toEqual([]);
});

test('silences no-action-verb and one-word-name', () => {
  const rules = [noActionVerb, oneWordName, personalityTrait];
  expect(saidOf(rules, 'Aus', 'et', 'indicator').map(({ rule }) => rule)).toEqual(['personality-trait']);
  expect(saidOf(rules, 'Empaatia', 'et', 'name', { alone: true }).map(({ rule }) => rule)).toEqual([
    'personality-trait',
  ]);
});

test('a word that the team has declared fine is fine', () => {
  expect(saidOf([personalityTrait], 'On aus', 'et', 'indicator', { vocabulary: new Set(['aus']) })).toEqual(
    [],
  );
});

test('level descriptions are not read', () => {
  expect(saidOf([personalityTrait], 'Is honest', 'en', 'descriptor')).toEqual([]);
});
