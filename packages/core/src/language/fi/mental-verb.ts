import { mainClauses } from '../clauses.ts';
import type { MentalVerb } from '../language-pack.ts';
import { type MentalReading, readMentalVerb, setsByWord } from '../mental-reading.ts';
import type { Token, Tokens } from '../words.ts';
import { MENTAL } from './lexicon.ts';
import { isFinite, subordinates } from './main-verb.ts';
import { MENTAL_PAIRS, NO_MENTAL_WITH } from './mental-verbs.ts';

const reading: MentalReading = {
  isMental: (clause, index) => ((clause[index]?.bits ?? 0) & MENTAL) !== 0,
  isBetween: () => true,
  isFinite: (clause, index) => finiteAt(clause, index),
  isDeed: (clause, index) => deedAt(clause, index),
  exceptions: setsByWord(NO_MENTAL_WITH),
  pairs: setsByWord(MENTAL_PAIRS),
};

function finiteAt(clause: readonly Token[], index: number): boolean {
  const token = clause[index];
  return token !== undefined && isFinite(token);
}

function deedAt(clause: readonly Token[], index: number): boolean {
  const token = clause[index];
  return token !== undefined && isDeed(token);
}

/** The verb of a state of mind that carries the sentence. */
export function mentalVerb(tokens: Tokens): MentalVerb | undefined {
  return tokens.question ? undefined : readMentalVerb(mainClauses(tokens, subordinates), reading);
}

/** A finite verb that can be seen or heard. */
export function isDeed(token: Token): boolean {
  return (
    isFinite(token) &&
    (token.bits & MENTAL) === 0 &&
    token.text !== 'on' &&
    token.text !== 'ei' &&
    token.text !== 'eivät'
  );
}
