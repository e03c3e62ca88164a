import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { rewritten } from '../suggestion.test-support.ts';
import { escapeClause } from './rule.ts';

test.each([
  ['et', 'Võimalusel helistab kliendile samal päeval tagasi', 'Võimalusel'],
  ['et', 'Küsib vajadusel kliendilt juurde', 'vajadusel'],
  ['fi', 'Kysyy tarvittaessa asiakkaalta lisää', 'tarvittaessa'],
  ['fi', 'Soittaa mahdollisuuksien mukaan asiakkaalle samana päivänä', 'mahdollisuuksien mukaan'],
  ['en', 'Calls the customer back on the same day if possible', 'if possible'],
  ['en', 'As needed, asks the customer for more details', 'As needed'],
])('%s: “%s”: “%s” leaves a way out', (language, text, quote) => {
  expect(saidOf([escapeClause], text, language, 'indicator')).toEqual([
    expect.objectContaining({ quote, severity: 'consider', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Võimalusel helistab kliendile tagasi.', 'Helistab kliendile tagasi.'],
  ['et', 'Kuulab klienti ja vajadusel küsib juurde', 'Kuulab klienti ja küsib juurde'],
  ['fi', 'Kysyy tarvittaessa asiakkaalta lisää', 'Kysyy asiakkaalta lisää'],
  ['en', 'As needed, asks the customer for more details', 'Asks the customer for more details'],
  ['en', 'Calls the customer back if possible.', 'Calls the customer back.'],
])('%s: “%s” -> “%s”', (language, text, better) => {
  expect(rewritten(escapeClause, text, language)).toBe(better);
});

test('offers nothing where a word would hang in the air, nor in a text full of such turns', () => {
  const said = (text: string) => saidOf([escapeClause], text, 'en', 'indicator');
  for (const { rewrite } of said('Opens the case as needed by the customer')) expect(rewrite).toBeUndefined();
  const full = said('If possible calls, if possible asks, if possible notes, if possible tells');
  expect(full.length).toBeGreaterThan(3);
  for (const { rewrite } of full) expect(rewrite).toBeUndefined();
});

test.each([
  ['et', 'Helistab kliendile, kui tarne hilineb'],
  ['et', 'Selgitab kliendile, millal on võimalik kaup kätte saada'],
  ['fi', 'Soittaa asiakkaalle, kun toimitus myöhästyy'],
  ['en', 'Calls the customer when the delivery is late'],
])('%s: “%s” is left alone', (language, text) => {
  expect(saidOf([escapeClause], text, language, 'indicator')).toEqual([]);
});

test('reads indicators only', () => {
  expect(saidOf([escapeClause], 'Calls back if possible', 'en', 'definition')).toEqual([]);
});
