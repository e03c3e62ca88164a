import { SHORTEST_STEM } from '../customer-reading.ts';
import { wordSet } from '../word-list.ts';
import { PREPOSITIONS, SMALL_WORDS } from './clause-words.ts';
import { COLLEAGUE_WORDS } from './customers.ts';

const smallWords = wordSet(SMALL_WORDS);
const behindHead = wordSet(`${PREPOSITIONS} who`);
const unitWords = wordSet(COLLEAGUE_WORDS);
const NOBODY = /\b(?:none|nobody|no|not)\b/;
const PARTING = /[,;:.(/&\n]|\s(?:and|or)\s/;
const WORD = /[\p{L}\p{M}'-]+/gu;

/** Stems of who the customer is. Of a phrase only its head counts: "home builders in the shop" are builders. */
export function customerStems(who: string): readonly string[] {
  const written = who.normalize('NFC').toLowerCase().replaceAll('’', "'");
  if (NOBODY.test(written)) return [];
  const found = new Set<string>();
  for (const phrase of written.split(PARTING)) {
    const words = phrase.match(WORD) ?? [];
    const end = words.findIndex((word) => behindHead.has(word));
    const head = words.findLast((word, index) => (end < 0 || index < end) && !smallWords.has(word));
    if (head === undefined || unitWords.has(head)) continue;
    for (const part of head.split('-')) {
      const stem = stemOf(part);
      if (stem.length >= SHORTEST_STEM) found.add(stem);
    }
  }
  return [...found];
}

/** What the forms of a word begin with: "famil" of families, "child" of children. */
function stemOf(word: string): string {
  const singular = word.replace(/'s?$/, '').replace(/^children$/, 'child');
  if (/(?:sh|ch|x|ss)es$/.test(singular)) return singular.slice(0, -2);
  return singular.replace(/(?<=[^aeiou])ies$|(?<=....[^aeiou])y$|(?<=[^su])s$/, '');
}
