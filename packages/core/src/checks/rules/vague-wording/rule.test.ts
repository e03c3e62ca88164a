import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { vagueWording } from './rule.ts';

test.each([
  ['et', 'Suhtleb hästi', 'hästi'],
  ['et', 'Teeb koostööd kõrgel tasemel', 'kõrgel tasemel'],
  ['et', 'Lahendab kliendi mure professionaalselt', 'professionaalselt'],
  ['fi', 'Viestii hyvin', 'hyvin'],
  ['fi', 'Hoitaa asian ammattimaisesti', 'ammattimaisesti'],
  ['en', 'Communicates well', 'well'],
  ['en', 'Handles complaints effectively', 'effectively'],
])('%s: “%s”: every reader fills “%s” differently', (language, text, quote) => {
  expect(saidOf([vagueWording], text, language, 'indicator')).toEqual([
    expect.objectContaining({ quote, severity: 'consider', strictness: 'draft', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Räägib selgelt ja arusaadavalt', ['selgelt ja arusaadavalt']],
  ['et', 'Vastab kiiresti kuulajate küsimustele', ['kiiresti']],
  ['fi', 'Puhuu selkeästi', ['selkeästi']],
  ['fi', 'Vastaa nopeasti', ['nopeasti']],
  ['en', 'Speaks clearly', ['clearly']],
  ['en', 'Replies promptly', ['promptly']],
])('%s: “%s”: a listener can judge it, so review only', (language, text, quotes) => {
  const said = saidOf([vagueWording], text, language, 'indicator');
  expect(said.map(({ quote }) => quote)).toEqual(quotes);
  for (const each of said)
    expect(each).toMatchObject({ strictness: 'review', message: 'manner', severity: 'consider' });
});

test.each([
  ['et', 'Järgib head tava'],
  ['et', 'Jagab häid uudiseid kolleegidega iga nädal'],
  ['et', 'Helistab sageli klientidele'],
  ['fi', 'Noudattaa hyvää tapaa'],
  ['fi', 'Soittaa usein asiakkaille'],
  ['en', 'Follows good practice'],
  ['en', 'Often calls customers'],
  ['en', 'Adds the goods to the basket as well'],
])('%s: “%s” is left alone', (language, text) => {
  expect(saidOf([vagueWording], text, language, 'indicator')).toEqual([]);
});

test('marks each place, words that “and” joins as one', () => {
  const said = saidOf(
    [vagueWording],
    'Teenindab hästi ja tõhusalt ning vastab professionaalselt.',
    'et',
    'indicator',
  );
  expect(said.map(({ quote }) => quote)).toEqual(['hästi ja tõhusalt', 'professionaalselt']);
});

test('a word, or a word of a phrase, that the team has declared fine is fine', () => {
  const vocabulary = new Set(['well', 'tasemel']);
  expect(saidOf([vagueWording], 'Communicates well', 'en', 'indicator', { vocabulary })).toEqual([]);
  expect(saidOf([vagueWording], 'Teeb koostööd kõrgel tasemel', 'et', 'indicator', { vocabulary })).toEqual(
    [],
  );
});

test('reads definitions and level descriptions, no names', () => {
  expect(saidOf([vagueWording], 'Serves customers well', 'en', 'definition')).toHaveLength(1);
  expect(
    saidOf([vagueWording], 'Serves customers well', 'en', 'descriptor', { lowestLevel: true }),
  ).toHaveLength(1);
  expect(saidOf([vagueWording], 'Serving customers well', 'en', 'name')).toEqual([]);
});
