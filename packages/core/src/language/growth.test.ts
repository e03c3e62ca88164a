import { describe, expect, test } from 'vitest';
import { english } from './en/index.ts';
import { estonian } from './et/index.ts';
import { finnish } from './fi/index.ts';
import { growth, LINEAR } from './growth.test-support.ts';
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

describe.each([estonian, finnish, english])('the time of $language', (pack) => {
  test('grows with the length of the text only', () => {
    for (const part of HOSTILE)
      expect(
        growth((text) => readAll(pack, text), part),
        JSON.stringify(part),
      ).toBeLessThanOrEqual(LINEAR);
  }, 60_000);
});
