import { describe, expect, test } from 'vitest';
import { english } from './en/index.ts';
import { estonian } from './et/index.ts';
import { finnish } from './fi/index.ts';
import type { LanguagePack } from './language-pack.ts';

/** Words with forms of the same, and with words that only begin alike. */
const WORDS: readonly (readonly [pack: LanguagePack, word: string, forms: string, others: string])[] = [
  [estonian, 'vastus', 'vastuse vastust vastused vastusega', 'vastutus vastutab vastane vastand'],
  [estonian, 'pöördumisel', 'pöördub pöörduma pöördumise pöördumist', 'pööre pöörane'],
  [estonian, 'eesmärk', 'eesmärgi eesmärki eesmärgid eesmärgiga', 'eesmine eesrind'],
  [estonian, 'tulemus', 'tulemuse tulemused tulemustega', 'tulemuskaart'],
  [estonian, 'lubadus', 'lubaduse lubadusi lubadust', 'lubamatu'],
  [finnish, 'vastaus', 'vastauksen vastausta vastaukset vastauksia', 'vastuu vastakkain vastaava'],
  [finnish, 'askel', 'askelta askeleen askeleet', 'askare askeetti'],
  [finnish, 'seuraava', 'seuraavan seuraavaa seuraavat', 'seura seuraamus seuraus'],
  [finnish, 'loppuun', 'loppua', 'lopputili'],
  [finnish, 'tavoite', 'tavoitteen tavoitetta', 'tavoin'],
  [english, 'answer', 'answers answered answering', 'answerable'],
  [english, 'promise', 'promises promised promising', 'prominent'],
  [english, 'plan', 'plans planned planning', 'planet plank'],
  [english, 'scorecard', "scorecards scorecard's", 'score scorer'],
];

describe('two words are forms of one', () => {
  test.each(WORDS)('%# %s', (pack, word, forms, others) => {
    const same = (list: string) => list.split(' ').filter((each) => pack.sameWord(word, each));
    expect(same(forms)).toEqual(forms.split(' '));
    expect(same(others)).toEqual([]);
    for (const form of forms.split(' ')) expect(pack.sameWord(form, word), form).toBe(true);
  });
});

describe('words that carry meaning', () => {
  test.each([
    [
      estonian,
      'Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb.',
      'vastuse pöördumisel vastus',
      'annab ütleb',
    ],
    [
      finnish,
      'Kertoo asiakkaalle ennen lähtöä, mitä hän tekee kotona ensimmäiseksi.',
      'lähtöä kotona',
      'kertoo ensimmäiseksi',
    ],
    [
      english,
      'Helps the customer with the hardest question when the shop is busy.',
      'hardest shop busy',
      'helps question',
    ],
  ])('%#', (pack, text, telling, broad) => {
    const words = pack.contentWords(text);
    expect(words.filter(({ isBroad }) => !isBroad).map((word) => word.text)).toEqual(telling.split(' '));
    expect(words.filter(({ isBroad }) => isBroad).map((word) => word.text)).toEqual(broad.split(' '));
    for (const { text: word, start, end } of words) expect(text.slice(start, end).toLowerCase()).toBe(word);
  });
});
