import { SHORTEST_STEM } from '../customer-reading.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Token, tokenise } from '../words.ts';
import { PREPOSITIONS, SMALL_WORDS } from './clause-words.ts';
import { COLLEAGUE_WORDS } from './customers.ts';

const smallWords = wordSet(SMALL_WORDS);
const prepositions = wordSet(PREPOSITIONS);
const unitWords = wordSet(COLLEAGUE_WORDS);
const noWords: ReadonlyMap<string, number> = new Map();
const negations = wordSet('none nobody no not');
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({ children: 'child', women: 'woman', men: '', family: 'famil', families: 'famil' }),
);

/** Stems of who the customer is. Of a phrase only its head counts: "home builders in the shop" are builders. */
export function customerStems(who: string): readonly string[] {
  const { all } = tokenise(who, noWords);
  if (all.some(({ text }) => negations.has(text))) return [];
  const found = new Set<string>();
  let head: Token | undefined;
  let closed = false;
  const close = (): void => {
    if (head !== undefined && !unitWords.has(head.text)) {
      for (const part of head.text.split('-')) {
        const stem = stemOf(part);
        if (stem.length >= SHORTEST_STEM) found.add(stem);
      }
    }
    head = undefined;
    closed = false;
  };
  for (const token of all) {
    const isSmall = smallWords.has(token.text);
    if ((token.gap & (COMMA | STOP)) !== 0 || token.text === 'and' || token.text === 'or') close();
    if (prepositions.has(token.text) || token.text === 'who') closed = true;
    if (!closed && !isSmall) head = token;
  }
  close();
  return [...found];
}

function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const singular = word.replace(/'s?$/, '');
  if (/[^aeiou]ies$/.test(singular)) return singular.slice(0, -3);
  if (/(?:sh|ch|x|ss)es$/.test(singular)) return singular.slice(0, -2);
  return /[^su]s$/.test(singular) ? singular.slice(0, -1) : singular;
}
