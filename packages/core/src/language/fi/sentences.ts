import type { SentenceReadings } from '../sentence-readings.ts';
import { attempt, isAttemptClue } from './attempts.ts';
import { duty } from './duty.ts';
import { DUTY, JOINER, NEGATION } from './lexicon.ts';
import { negation } from './negation.ts';
import { isOtherFormClue, otherForm } from './other-forms.ts';
import { isOutcomeClue, outcome } from './outcome.ts';
import { isPassiveClue, passive } from './passive.ts';
import { absolute, bias, comparative, escape, openList, safety, slogan } from './phrase-lists.ts';
import { isQualificationClue, qualification } from './qualification.ts';
import { asksByVerb, question } from './questions.ts';
import { isTwoDeedsClue, twoDeeds } from './two-deeds.ts';
import { twoNames } from './two-names.ts';

/** What is read of whole Finnish sentences. */
export const sentences: SentenceReadings = {
  phrases: { absolute, escape, openList, comparative, bias, slogan, safety },
  clues: {
    question: asksByVerb,
    otherForm: isOtherFormClue,
    passive: isPassiveClue,
    duty: (_, bits) => (bits & DUTY) !== 0,
    attempt: isAttemptClue,
    negation: (_, bits) => (bits & NEGATION) !== 0,
    qualification: isQualificationClue,
    outcome: isOutcomeClue,
    twoDeeds: isTwoDeedsClue,
    twoNames: (_, bits) => (bits & JOINER) !== 0,
  },
  question,
  otherForm,
  passive,
  duty,
  attempt,
  negation,
  qualification,
  outcome,
  twoDeeds,
  twoNames,
};
