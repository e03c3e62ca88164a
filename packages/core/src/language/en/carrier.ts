import { FINITE, NO_VERB } from '../word-classes.ts';
import type { Token } from '../token.ts';
import { ADVERB, ARTICLE, EITHER_S, JOINER, LEADING, PRONOUN, VERB_S } from './lexicon.ts';
import { remembered } from './remembered.ts';
import { openingAt, openingVerb } from './main-verb.ts';
import { isPerson, isSubject } from './persons.ts';

/** Does the word join two verbs? */
export function isJoiner(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & JOINER) !== 0;
}

/** An adverb, or a word such as "also", that stands before a verb without being one. */
export function isBeside(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & (LEADING | ADVERB)) !== 0;
}

/** The first place from `from` on that holds no adverb; joiners are none here. */
export function pastAdverbs(all: readonly Token[], from: number): number {
  let index = from;
  while (isBeside(all[index]) && !isJoiner(all[index])) index += 1;
  return index;
}

/** Where the finite verb of a main clause stands, its opening word or the verb behind a subject; -1 where none is sure. */
export const carrierAt: (clause: readonly Token[]) => number = remembered(
  (clause: readonly Token[]): number => {
    const opening = openingAt(clause);
    if (openingVerb(clause, opening) === 'verb') return opening;
    for (let index = opening + 1; index < clause.length; index += 1) {
      const token = clause[index];
      const before = clause[index - 1];
      if (token === undefined || before === undefined || (token.bits & PRONOUN) !== 0) return -1;
      if ((token.bits & FINITE) !== 0) return index;
      const follows = before.text !== 'to' && (before.bits & ARTICLE) === 0;
      if ((token.bits & VERB_S) !== 0 && (token.bits & NO_VERB) === 0 && follows) return index;
      if ((token.bits & EITHER_S) !== 0 && isPerson(before) && isSubject(clause, index - 1)) return index;
    }
    return -1;
  },
);

/** Is a third person at that place the verb of the row: the carrier, or a verb that "and" or a comma joins to it? */
export function isInRow(clause: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && isBeside(clause[before]) && !isJoiner(clause[before])) before -= 1;
  return before < 0 || isJoiner(clause[before]);
}
