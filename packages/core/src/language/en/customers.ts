import { CUSTOMER } from '../word-classes.ts';
import type { Token } from '../token.ts';
import { PREPOSITIONS } from './clause-words.ts';
import { inCases } from './list-forms.ts';

/*
 * English words for customers. Source: our own compilation. Internal customers are "customers" too.
 * Reviewer's note: "patient" is a customer only where it stands as a noun; "user" only as a whole word.
 */
export const CUSTOMER_BEGINNINGS = 'customer client consumer shopper buyer passenger subscriber visitor';

export const CUSTOMER_FORMS: string = `
patient's patients ${inCases(
  'citizen end-user guest policyholder pupil resident taxpayer tenant traveller user',
)}`;

/** Words that make a following "patient" a noun. */
export const BEFORE_PATIENT = 'the a each every any his her their of for with to';

/** Colleague words, which count as receivers after "to", "for", "from". */
export const COLLEAGUE_WORDS: string = `branch branches ${inCases(
  'co-worker colleague coworker department peer team teammate unit',
)}`;

/** Words that cannot stand between the preposition and the colleague. */
export const NOT_BETWEEN: string = `${PREPOSITIONS} and or who that which when if is are`;

/** Do the words name a customer, to whom a thing is done? */
export function namesCustomer(words: readonly Token[]): boolean {
  return words.some(
    ({ bits, text }) =>
      (bits & CUSTOMER) !== 0 ||
      /^(?:client|customer|candidate|caller|child|parent|passenger|patient|student|visitor)/.test(text),
  );
}
