import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { biasedWording } from './rule.ts';

test.each([
  ['et', 'Noor ja energiline', 'component'],
  ['fi', 'Nuori ja energinen', 'component'],
  ['en', 'Young and energetic', 'component'],
] as const)('%s: “%s” (%s) may shut people out', (language, text, kind) => {
  const said = saidOf([biasedWording], text, language, kind);
  expect(said).not.toEqual([]);
  for (const each of said) expect(each).toMatchObject({ severity: 'consider', strictness: 'draft' });
});

test('reads every text', () => {
  for (const kind of ['indicator', 'descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([biasedWording], 'Young and energetic', 'en', kind)).not.toEqual([]);
});

test.each([
  ['et', 'Selgitab noortele klientidele, kuidas laenu tagasi makstakse'],
  ['et', 'Kannab kuni 15-kilosed pakid autost ukseni'],
  ['fi', 'Kertoo nuorille asiakkaille, miten laina maksetaan takaisin'],
  ['en', 'Explains to young customers how a loan is paid back'],
  ['en', 'Carries parcels of up to 15 kilos from the van to the door'],
])('%s: “%s” is left alone', (language, text) => {
  expect(saidOf([biasedWording], text, language, 'indicator')).toEqual([]);
});

test('a word that the team has declared fine is fine', () => {
  const vocabulary = new Set(['young']);
  expect(saidOf([biasedWording], 'Young and exact', 'en', 'component', { vocabulary })).toEqual([]);
});
