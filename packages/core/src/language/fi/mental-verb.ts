import { type FinnicMentalVerbs, finnicMentalVerbs } from '../finnic-mental-verbs.ts';
import { isFinite } from './finite-verb.ts';
import { MENTAL_PAIRS, NO_MENTAL_WITH } from './mental-verbs.ts';

/** Verbs of a state of mind, and of deeds. */
export const mental: FinnicMentalVerbs = finnicMentalVerbs({
  isFinite,
  states: 'on ei eivät',
  exceptions: NO_MENTAL_WITH,
  pairs: MENTAL_PAIRS,
});
