import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { indicatorReadBy, rewritten } from '../suggestion.test-support.ts';
import { hedgedAttempt } from './rule.ts';

const said = (text: string, language: string) => saidOf([hedgedAttempt], text, language, 'indicator');

test.each([
  ['et', 'Püüab aidata klienti', 'Püüab'],
  ['fi', 'Pyrkii auttamaan asiakasta', 'Pyrkii'],
  ['en', 'Tries to help the customer', 'Tries to'],
])('%s: “%s”', (language, text, quote) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ quote, severity: 'consider', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Aitab klienti'],
  ['et', 'Proovib uut töövahendit päris juhtumil'],
  ['fi', 'Auttaa asiakasta'],
  ['fi', 'Kokeilee uutta työkalua oikeassa tapauksessa'],
  ['en', 'Helps the customer'],
  ['en', 'Tries the new tool on a real case'],
  ['en', 'Asks what the customer aims to do'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test.each([
  ['et', 'Püüab aidata klienti.', 'Aitab klienti.'],
  ['fi', 'Pyrkii auttamaan asiakasta', 'Auttaa asiakasta'],
  ['en', 'Tries to help the customer.', 'Helps the customer.'],
])('%s: “%s” may become “%s”, and nothing is found then', (language, text, better) => {
  expect(rewritten(hedgedAttempt, text, language)).toBe(better);
});

test.each([
  ['et', 'Püüab mõista klienti'],
  ['fi', 'Yrittää ymmärtää asiakasta'],
  ['en', 'Seeks to understand the customer'],
])('%s: “%s” would be no deed when rewritten, so nothing is offered', (language, text) => {
  const { findings } = indicatorReadBy(hedgedAttempt, text, language);
  expect(findings.map(({ suggestions }) => suggestions)).toEqual([[]]);
});

test('reads indicators only', () => {
  for (const kind of ['descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([hedgedAttempt], 'Püüab aidata klienti', 'et', kind)).toEqual([]);
});
