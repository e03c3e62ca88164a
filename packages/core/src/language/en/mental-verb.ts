import { mainClauses } from '../clauses.ts';
import type { Clue } from '../known-words.ts';
import type { MentalVerb } from '../language-pack.ts';
import { mentalClue, type MentalReading, readMentalVerb, setsByWord } from '../mental-reading.ts';
import { FINITE, MENTAL, NO_VERB } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import { STOP, type Token, type Tokens } from '../token.ts';
import { BASE, EITHER_S, NOUN_S, OPENER, PRONOUN, VERB_S } from './lexicon.ts';
import { openingAt, openingVerb, unknownInS } from './main-verb.ts';
import { BETWEEN_PAIR, MENTAL_PAIRS, NO_MENTAL_WITH } from './mental-verbs.ts';
import { isPerson } from './persons.ts';

const between = wordSet(BETWEEN_PAIR);
const STATES = /^(?:is|are|was|were|has|have|had|does)$/;

/** Where the clause at hand opens, found once for all its words. */
let openedClause: readonly Token[] | undefined;
let opening = 0;

function isFiniteAt(clause: readonly Token[], index: number): boolean {
  const token = clause[index];
  if (token === undefined) return false;
  if (clause !== openedClause) {
    openedClause = clause;
    opening = openingAt(clause);
  }
  if (index <= opening) return index === opening && openingVerb(clause, index) === 'verb';
  const before = clause[index - 1];
  if (before === undefined || before.text === 'to') return false;
  // "Things they want": a relative clause without its pronoun.
  if (index > 1 && (before.bits & PRONOUN) !== 0) return false;
  if ((token.bits & (FINITE | VERB_S)) !== 0) return true;
  const isJoined = before.text === 'and' || before.text === 'or' || before.text === 'then';
  // "The principles and issues" names two things.
  if ((token.bits & EITHER_S) !== 0) {
    const next = clause[index + 1];
    return isJoined && next !== undefined && ((token.bits & NOUN_S) === 0 || (next.bits & OPENER) !== 0);
  }
  if (isJoined && unknownInS(token, clause[index + 1])) return true;
  return (token.bits & BASE) !== 0 && isPerson(before);
}

const reading: MentalReading = {
  isFinite: isFiniteAt,
  isMental(clause, index) {
    return ((clause[index]?.bits ?? 0) & MENTAL) !== 0 && isFiniteAt(clause, index);
  },
  isDeed(clause, index) {
    const token = clause[index];
    return (
      token !== undefined &&
      (token.bits & MENTAL) === 0 &&
      !STATES.test(token.text) &&
      isFiniteAt(clause, index)
    );
  },
  isBetween: (token) => between.has(token.text),
  exceptions: setsByWord(NO_MENTAL_WITH),
  pairs: setsByWord(MENTAL_PAIRS),
};

export const isMentalClue: Clue = mentalClue(reading);

/** The verb of a state of mind that carries the sentence. */
export function mentalVerb(tokens: Tokens): MentalVerb | undefined {
  if (tokens.question) return undefined;
  const found = readMentalVerb(mainClauses(tokens), reading);
  if (found === undefined) return undefined;
  const { all } = tokens;
  const at = all.findIndex((token) => token.start === found.start);
  // "Knows how to" is an ability.
  if (all[at + 1]?.text === 'how' && all[at + 2]?.text === 'to') return undefined;
  return found.followedByDeed || !hasJoinedDeed(all, at) ? found : { ...found, followedByDeed: true };
}

/** "Understands why a customer buys and offers …": a deed that "and" joins behind a subordinate clause. */
function hasJoinedDeed(all: readonly Token[], from: number): boolean {
  for (let index = from + 2; index < all.length; index += 1) {
    const token = all[index];
    const before = all[index - 1];
    if (token === undefined || before === undefined || (token.gap & STOP) !== 0) return false;
    const next = all[index + 1];
    if (before.text === 'by' && token.text.endsWith('ing')) return true;
    if (before.text === 'and' && (isDeed(token) || unknownInS(token, next)) && next !== undefined)
      return (token.bits & NOUN_S) === 0 || (next.bits & OPENER) !== 0;
  }
  return false;
}

/** Is a finite verb of a deed at this place of the whole text? */
export function isDeed(token: Token): boolean {
  return (token.bits & (VERB_S | EITHER_S)) !== 0 && (token.bits & (MENTAL | NO_VERB)) === 0;
}
