import { wordSet } from '../word-list.ts';
import type { Token } from '../token.ts';

/*
 * Beside an infinitive or an order a whole object stands in the nominative ("anda vastus"), beside the third person in
 * the genitive ("annab vastuse"). Source: our own compilation from the grammar of the object.
 * Reviewer's note: only words that look the same in both, or are no object by their case, let a rewrite be sure.
 */

/** Adverbs and particles that look like nominatives. */
const adverbs = wordSet('ning enne üles ümber ees juures koos end siis just');

/** Nominatives whose genitive is another, though they end in a vowel or like a case that is no object. */
const CHANGING =
  /(?:tuba|luba|lugu|teade|toode|mõte|aste|seade|nädal|materjal|personal|mudel|artikkel|profiil|tegu|viga|käsi|vesi|keel|asi|pidu|arv)$/;

/** Ends of words that are no object, or one that looks the same beside both. */
const SURE =
  /(?:[aeiouõäöü]st|lt|le|ga|ni|ks|sse|[aeioõäöü]l|[aeo]s|[aeiouõäöü]d|[aeiou]id|[aeiouü]t|[aeiouõäöü]|sti|mata)$/;

/** Do the words after a place keep their form when the verb there becomes a third person? */
export function keepsItsCase(all: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < all.length; index += 1) {
    const word = all[index]?.text ?? '';
    if (adverbs.has(word)) continue;
    if (CHANGING.test(word) || /(?:ne|us|is|es)$/.test(word) || !SURE.test(word)) return false;
  }
  return true;
}
