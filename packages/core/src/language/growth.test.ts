import { describe, expect, test } from 'vitest';
import { english } from './en/index.ts';
import { estonian } from './et/index.ts';
import { finnish } from './fi/index.ts';
import type { LanguagePack } from './language-pack.ts';

/** Texts that make a careless reader slow: one long word, thousands of marks, of small words, of words that could be many things. */
const HOSTILE: readonly string[] = [
  'a',
  'ä-',
  "'",
  'a ',
  ', ',
  '("',
  '. . ',
  'kui ',
  'on aus ',
  'on väga ',
  'to the ',
  'a\u0301',
  '\u00ad',
  'and plans ',
  'plans and ',
  'and ',
  'knows and ',
  'saab ',
  'İ',
  'A:',
  'kollegalle ',
  '. ',
  '😀',
  'kogemu',
  'has a ',
  'the department ',
  'is very ',
  'hyvin ja ',
  'kõrgel ',
  'a;',
  '?',
  'is a ',
  'ab ',
  'taa ',
];

function readAll(pack: LanguagePack, text: string): void {
  pack.mainVerb(text);
  pack.mentalVerb(text);
  pack.vagueWords(text);
  pack.trait(text, 'indicator');
  pack.trait(text, 'name');
  pack.customer(text, ['abcd']);
  pack.customerStems(text);
  pack.contentWords(text);
  pack.sameWord(text, `${text}x`);
  pack.saysItAll(text);
}

/** The best of a few runs, each over a text of its own, so that no memo answers. */
function timeOf(pack: LanguagePack, part: string, length: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run += 1) {
    const text = part.repeat(Math.ceil((length + run) / part.length));
    const start = performance.now();
    readAll(pack, text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How much longer eight times the text takes; the best of some tries, for the machine does other things too. */
function growth(pack: LanguagePack, part: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && best > LINEAR; attempt += 1) {
    best = Math.min(best, timeOf(pack, part, 40_000) / Math.max(timeOf(pack, part, 5_000), 1));
  }
  return best;
}

/** A squared reader would take 64 times as long for eight times the text. */
const LINEAR = 30;

describe.each([estonian, finnish, english])('the time of $language', (pack) => {
  test('grows with the length of the text only', () => {
    for (const part of HOSTILE) expect(growth(pack, part), JSON.stringify(part)).toBeLessThan(LINEAR);
  }, 60_000);
});
