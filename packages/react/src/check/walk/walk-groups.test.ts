import { expect, test } from 'vitest';
import { firstOf, foundIn, walkGroups, type WalkGroup } from './walk-groups.ts';
import type { WalkSentence } from './walk-sentences.ts';

const sentence = (id: string, text: string, under: string, about = ''): WalkSentence => ({
  id,
  text,
  lang: 'et',
  under,
  underName: under,
  about,
  isMeaning: under.startsWith('role:'),
});

const SENTENCES = [
  sentence('1', 'Küsib kliendilt, mida ta vajab.', 'Kuulamine'),
  sentence('2', 'Helistab tagasi.', 'Kuulamine', '2 Meister'),
  sentence('3', 'Paneb lubaduse kirja.', 'Lubadus', 'Laotöötaja'),
  sentence('4', 'Kirjutab nime kastile.', 'role:ladu'),
];

const ids = (groups: readonly WalkGroup[]): readonly (readonly string[])[] =>
  groups.map(({ kind, sentences }) => [kind, ...sentences.map(({ id }) => id)]);

test('what was picked and what is likely stands first, each sentence once, the roles’ own last', () => {
  expect(ids(walkGroups(SENTENCES, { picked: ['3', 'gone'], suggested: ['2'] }))).toEqual([
    ['picked', '3'],
    ['suggested', '2'],
    ['competency', '1'],
    ['meaning', '4'],
  ]);
});

test('a search hears no diacritics, and looks into competency, level and role too', () => {
  const groups = walkGroups(SENTENCES, { picked: [], suggested: [] });
  expect(ids(foundIn(groups, 'kusib'))).toEqual([['competency', '1']]);
  expect(ids(foundIn(groups, 'kuulamine meister'))).toEqual([['competency', '2']]);
  expect(ids(foundIn(groups, 'LAOTOOTAJA'))).toEqual([['competency', '3']]);
  expect(foundIn(groups, 'olematu')).toEqual([]);
  expect(foundIn(groups, ' … ')).toBe(groups);
});

test('of many the first are shown, and the others counted', () => {
  const { groups, left } = firstOf(walkGroups(SENTENCES, { picked: [], suggested: [] }), 3);
  expect(ids(groups)).toEqual([
    ['competency', '1', '2'],
    ['competency', '3'],
  ]);
  expect(left).toBe(1);
});
