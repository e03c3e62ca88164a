import { mainClauses } from './clauses.ts';
import type { Clue } from './known-words.ts';
import type { MentalVerb } from './language-pack.ts';
import { mentalClue, type MentalReading, readMentalVerb, setsByWord } from './mental-reading.ts';
import { MENTAL } from './word-classes.ts';
import { wordSet } from './word-list.ts';
import type { Token, Tokens } from './token.ts';

/** What Estonian and Finnish each say of their verbs. */
export interface FinnicVerbs {
  isFinite(token: Token): boolean;
  /** Finite verbs that nobody sees or hears: is, not. */
  readonly states: string;
  /** Words beside which a mental verb is a deed. */
  readonly exceptions: Readonly<Record<string, string>>;
  /** Two words that together are a state of mind. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** What is read from them. */
export interface FinnicMentalVerbs {
  /** The verb of a state of mind that carries the sentence. */
  readonly mentalVerb: (tokens: Tokens) => MentalVerb | undefined;
  readonly isMentalClue: Clue;
  /** A finite verb that can be seen or heard. */
  readonly isDeed: (token: Token) => boolean;
}

/** Reads mental verbs in a language whose finite verbs show by their form alone. */
export function finnicMentalVerbs(own: FinnicVerbs): FinnicMentalVerbs {
  const states = wordSet(own.states);
  const isDeed = (token: Token): boolean =>
    own.isFinite(token) && (token.bits & MENTAL) === 0 && !states.has(token.text);
  const reading: MentalReading = {
    isMental: (clause, index) => ((clause[index]?.bits ?? 0) & MENTAL) !== 0,
    isBetween: () => true,
    isFinite: (clause, index) => {
      const token = clause[index];
      return token !== undefined && own.isFinite(token);
    },
    isDeed: (clause, index) => {
      const token = clause[index];
      return token !== undefined && isDeed(token);
    },
    exceptions: setsByWord(own.exceptions),
    pairs: setsByWord(own.pairs),
  };
  return {
    mentalVerb: (tokens) => (tokens.question ? undefined : readMentalVerb(mainClauses(tokens), reading)),
    isMentalClue: mentalClue(reading),
    isDeed,
  };
}
