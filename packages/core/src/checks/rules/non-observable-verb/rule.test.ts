import { describe, expect, test } from 'vitest';
import { noActionVerb } from '../no-action-verb/rule.ts';
import { saidOf } from '../rule.test-support.ts';
import { rewritten } from '../suggestion.test-support.ts';
import { nonObservableVerb } from './rule.ts';

const said = (text: string, language: string) => saidOf([nonObservableVerb], text, language, 'indicator');

test.each([
  ['et', 'Mõistab kliendi vajadusi', 'Mõistab'],
  ['et', 'Teab, kes on tema siseklient', 'Teab'],
  ['et', 'Saab aru, mida klient vajab', 'Saab aru'],
  ['fi', 'Ymmärtää asiakkaan polun', 'Ymmärtää'],
  ['fi', 'Tietää, kuka on sisäinen asiakas', 'Tietää'],
  ['en', "Understands the customer's journey", 'Understands'],
  ['en', 'Is aware of the values', 'Is aware'],
])('%s: “%s” cannot be seen', (language, text, quote) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({
      quote,
      severity: 'consider',
      message: 'default',
    }),
  ]);
});

test.each([
  ['et', 'Mõistab ja juhib oma tundeid ka siis, kui teine pool on keeruline'],
  ['et', 'Tunneb ja järgib ettevõttes kokku lepitud reegleid'],
  ['fi', 'Ymmärtää ja soveltaa sovittuja sääntöjä'],
  ['en', 'Understands and applies the agreed rules'],
])('%s: “%s” has a deed beside it: a tip', (language, text) => {
  expect(said(text, language)).toEqual([expect.objectContaining({ severity: 'tip', message: 'withDeed' })]);
});

test.each([
  ['et', 'Mõistab ja juhib oma tundeid.', 'Juhib oma tundeid.'],
  ['et', 'tunneb ja järgib kokku lepitud reegleid', 'järgib kokku lepitud reegleid'],
  ['fi', 'Ymmärtää ja soveltaa sovittuja sääntöjä', 'Soveltaa sovittuja sääntöjä'],
  ['en', 'Understands and applies the agreed rules', 'Applies the agreed rules'],
])('%s: “%s” -> “%s”', (language, text, better) => {
  expect(rewritten(nonObservableVerb, text, language)).toBe(better);
});

test('offers nothing where each verb has an object of its own', () => {
  for (const { rewrite } of said('Knows the products, and shows two of them to the customer', 'en'))
    expect(rewrite).toBeUndefined();
  for (const { rewrite } of said('Mõistab kliendi muret ja pakub lahendust', 'et'))
    expect(rewrite).toBeUndefined();
});

describe.each([
  ['et', 'Tunneb ära korduva probleemi ja teatab sellest'],
  ['et', 'Tunnistab oma eksimust'],
  ['et', 'Mõtleb koos kliendiga välja lahenduse'],
  ['et', 'Selgitab, miks klient seda ei mõista'],
  ['fi', 'Tunnistaa virheensä asiakkaalle'],
  ['fi', 'Selittää, miksi asiakas ei ymmärrä laskua'],
  ['en', 'Recognises a recurring problem and reports it'],
  ['en', 'Explains the bill until the customer understands it'],
  ['en', 'Checks that the customer knows what happens next'],
])('%s: %s', (language, text) => {
  test('is left alone', () => {
    expect(said(text, language)).toEqual([]);
  });
});

test.each([
  ['et', 'Teab kaasamise võtteid'],
  ['fi', 'Tietää, mistä asiakaspalaute löytyy'],
  ['en', 'Knows the steps of the process'],
])('%s: the lowest level may be knowledge: %s', (language, text) => {
  expect(saidOf([nonObservableVerb], text, language, 'descriptor')).toHaveLength(1);
  expect(saidOf([nonObservableVerb], text, language, 'descriptor', { lowestLevel: true })).toEqual([]);
});

test('a word that the team has declared fine is fine', () => {
  const vocabulary = new Set(['mõistab']);
  expect(saidOf([nonObservableVerb], 'Mõistab kliendi vajadusi', 'et', 'indicator', { vocabulary })).toEqual(
    [],
  );
});

test('reads deeds only, and silences no-action-verb', () => {
  expect(saidOf([nonObservableVerb], 'Understands customers', 'en', 'definition')).toEqual([]);
  const both = saidOf([noActionVerb, nonObservableVerb], 'Understands customers', 'en', 'indicator');
  expect(both.map(({ rule }) => rule)).toEqual(['non-observable-verb']);
});
