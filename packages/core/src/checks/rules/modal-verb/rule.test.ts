import { expect, test } from 'vitest';
import { noActionVerb } from '../no-action-verb/rule.ts';
import { saidOf } from '../rule.test-support.ts';
import { indicatorReadBy, rewritten } from '../suggestion.test-support.ts';
import { verbForm } from '../verb-form/rule.ts';
import { modalVerb } from './rule.ts';

const said = (text: string, language: string) => saidOf([modalVerb], text, language, 'indicator');

test.each([
  ['et', 'Peab andma kliendile vastuse', 'Peab'],
  ['fi', 'Pitää antaa asiakkaalle vastaus', 'Pitää'],
  ['en', 'Must give the customer an answer', 'Must'],
])('%s: “%s”', (language, text, quote) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ quote, severity: 'consider', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Peab kliendiga läbirääkimisi'],
  ['et', 'Oskab anda kliendile vastuse'],
  ['et', 'Annab kliendile vastuse'],
  ['fi', 'Pitää kiinni sovitusta'],
  ['fi', 'Osaa antaa asiakkaalle vastauksen'],
  ['en', 'Is able to give the customer an answer'],
  ['en', 'Can explain the bill'],
  ['en', 'Tells the customer what must be paid'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test.each([
  ['et', 'Peab andma kliendile vastuse.', 'Annab kliendile vastuse.'],
  ['fi', 'Täytyy kuunnella asiakasta', 'Kuuntelee asiakasta'],
  ['en', 'Must give the customer an answer.', 'Gives the customer an answer.'],
])('%s: “%s” may become “%s”, and nothing is found then', (language, text, better) => {
  expect(rewritten(modalVerb, text, language)).toBe(better);
});

test.each([
  ['et', 'Peab mõistma klienti'],
  ['fi', 'Täytyy ymmärtää asiakasta'],
  ['en', 'Must understand the customer'],
])('%s: “%s” would be no deed when rewritten, so nothing is offered', (language, text) => {
  const { findings } = indicatorReadBy(modalVerb, text, language);
  expect(findings.map(({ suggestions }) => suggestions)).toEqual([[]]);
});

test('reads indicators only', () => {
  for (const kind of ['descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([modalVerb], 'Peab andma kliendile vastuse', 'et', kind)).toEqual([]);
});

test.each([
  ['et', 'Peab andma kliendile vastuse'],
  ['fi', 'Pitää antaa asiakkaalle vastaus'],
  ['en', 'Must give the customer an answer'],
])('%s: other checks of the verb are silent on “%s”', (language, text) => {
  const all = saidOf([modalVerb, noActionVerb, verbForm], text, language, 'indicator');
  expect(all.map(({ rule }) => rule)).toEqual(['modal-verb']);
});
