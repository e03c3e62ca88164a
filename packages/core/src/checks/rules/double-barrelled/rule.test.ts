import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { deedsIn, indicatorReadBy, takenUp } from '../suggestion.test-support.ts';
import { doubleBarrelled } from './rule.ts';

const said = (text: string, language: string) => saidOf([doubleBarrelled], text, language, 'indicator');

test.each([
  ['et', 'Planeerib vahetused ja koolitab uusi töötajaid'],
  ['et', 'Koostab lao aruande ja juhendab praktikante'],
  ['fi', 'Suunnittelee työvuorot ja kouluttaa uusia työntekijöitä'],
  ['fi', 'Laatii varaston raportin ja ohjaa harjoittelijoita'],
  ['en', 'Plans the shifts and trains newcomers'],
  ['en', 'Balances the till and decorates the shop window'],
])('%s: “%s” tells of two deeds', (language, text) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ severity: 'consider', strictness: 'draft' }),
  ]);
});

test.each([
  ['et', 'Helistab kliendile tagasi ja ütleb, millal vastus tuleb'],
  ['et', 'Kuulab kliendi ära ja küsib mõistmiseks juurde'],
  ['et', 'Valib ja seadistab töövahendid'],
  ['et', 'Kogub ja analüüsib klientide tagasisidet'],
  ['et', 'Koostab aruandeid ja ülevaateid'],
  ['fi', 'Soittaa asiakkaalle takaisin ja kertoo, milloin vastaus tulee'],
  ['fi', 'Kuuntelee asiakkaan loppuun ja kysyy tarkentavia kysymyksiä'],
  ['fi', 'Kerää ja analysoi asiakaspalautetta'],
  ['fi', 'Laatii raportteja ja yhteenvetoja'],
  ['en', 'Calls the customer back and tells them when the answer will come'],
  ['en', 'Listens to the customer to the end and asks what is unclear'],
  ['en', 'Collects and analyses customer feedback'],
  ['en', 'Writes reports and summaries'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test.each([
  [
    'et',
    'Planeerib vahetused ja koolitab uusi töötajaid.',
    ['Planeerib vahetused.', 'Koolitab uusi töötajaid.'],
  ],
  [
    'fi',
    'Suunnittelee työvuorot ja kouluttaa uusia työntekijöitä.',
    ['Suunnittelee työvuorot.', 'Kouluttaa uusia työntekijöitä.'],
  ],
  ['en', 'Plans the shifts and trains newcomers.', ['Plans the shifts.', 'Trains newcomers.']],
])('%s: “%s” may become two sentences, and nothing is found then', (language, text, halves) => {
  const offered = indicatorReadBy(doubleBarrelled, text, language);
  const [first, second] = halves.map((half) => half.slice(0, -1));
  expect(offered.findings.map(({ message }) => message.id)).toEqual(['split']);
  expect(offered.findings[0]?.message.values).toMatchObject({ first, second });
  const after = takenUp(doubleBarrelled, offered, 'split');
  expect(after.findings).toEqual([]);
  expect(deedsIn(after, language)).toEqual(halves);
});

test('reads indicators only', () => {
  for (const kind of ['descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([doubleBarrelled], 'Plans the shifts and trains newcomers', 'en', kind)).toEqual([]);
});
