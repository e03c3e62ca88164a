import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { oneWordName } from './rule.ts';

test.each([
  ['et', 'Suhtlemine'],
  ['et', 'Meeskonnatöö'],
  ['et', 'IT-oskused'],
  ['fi', 'Viestintä'],
  ['fi', 'Yhteistyö'],
  ['fi', 'ATK-taidot'],
  ['en', 'Communication'],
  ['en', 'Self-management'],
  ['en', ' Teamwork. '],
])('%s: “%s” is one word', (language, text) => {
  for (const surroundings of [{}, { alone: true }, { alone: true, described: true }]) {
    const said = saidOf([oneWordName], text, language, 'name', surroundings);
    expect(said).toEqual([expect.objectContaining({ severity: 'tip', strictness: 'draft' })]);
  }
  expect(saidOf([oneWordName], text, language, 'name', { described: true })).toEqual([]);
});

test.each([
  ['et', 'Kliendi kuulamine'],
  ['et', 'Suhtlemine/koostöö'],
  ['et', 'Klienditeenindusoskused'],
  ['fi', 'Asiakkaan kuunteleminen'],
  ['fi', 'Asiakaspalautteenkäsittely'],
  ['en', 'Listening to customers'],
  ['en', 'Office 365'],
  ['en', '2027'],
])('%s: “%s” says more', (language, text) => {
  expect(saidOf([oneWordName], text, language, 'name', { alone: true })).toEqual([]);
});

test('English has no compounds that say it all', () => {
  expect(saidOf([oneWordName], 'Internationalisation', 'en', 'name')).toHaveLength(1);
});

test('a name that the team has declared fine is fine', () => {
  expect(saidOf([oneWordName], 'Scrum', 'en', 'name', { vocabulary: new Set(['scrum']) })).toEqual([]);
});

test('reads names only', () => {
  expect(saidOf([oneWordName], 'Listens', 'en', 'indicator')).toEqual([]);
});
