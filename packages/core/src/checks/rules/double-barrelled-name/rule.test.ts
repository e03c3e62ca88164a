import { expect, test } from 'vitest';
import { personalityTrait } from '../personality-trait/rule.ts';
import { saidOf } from '../rule.test-support.ts';
import { doubleBarrelledName } from './rule.ts';

const said = (text: string, language: string) => saidOf([doubleBarrelledName], text, language, 'name');

test.each([
  ['et', 'Planeerimine ja klienditeenindus'],
  ['et', 'Juhtimine ja müük'],
  ['fi', 'Suunnittelu ja asiakaspalvelu'],
  ['fi', 'Johtaminen ja myynti'],
  ['en', 'Planning and service'],
  ['en', 'Leadership and sales'],
])('%s: “%s” names two competencies', (language, text) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ severity: 'tip', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Vahetuste planeerimine'],
  ['et', 'Kliendi kuulamine'],
  ['et', 'Suhtlemine'],
  ['fi', 'Työvuorojen suunnittelu'],
  ['fi', 'Asiakkaan kuunteleminen'],
  ['fi', 'Viestintä'],
  ['en', 'Planning the shifts'],
  ['en', 'Listening to customers'],
  ['en', 'Health and safety'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test.each([
  ['et', 'Aus ja usaldusväärne'],
  ['fi', 'Rehellinen ja luotettava'],
  ['en', 'Honest and reliable'],
])('%s: is silent where traits are named: %s', (language, text) => {
  const all = saidOf([doubleBarrelledName, personalityTrait], text, language, 'name');
  expect(all.map(({ rule }) => rule)).toEqual(['personality-trait']);
});

test('reads names only', () => {
  for (const kind of ['indicator', 'descriptor', 'definition', 'component'] as const)
    expect(saidOf([doubleBarrelledName], 'Planning and service', 'en', kind)).toEqual([]);
});
