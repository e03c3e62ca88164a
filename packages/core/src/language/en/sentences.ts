import type { SentenceReadings } from '../sentence-readings.ts';
import { ATTEMPT_CLUE, ATTEMPTS } from './attempts.ts';
import { DUTIES, DUTY_CLUE } from './duty.ts';
import { framedVerb } from './framed-verb.ts';
import { PAPER_MARK } from './lexicon.ts';
import { mayHaveField } from './deed-fields.ts';
import { DENIAL_CLUE, negation } from './negation.ts';
import { otherForm } from './other-forms.ts';
import { outcome, tellsResult } from './outcome.ts';
import { passive, PASSIVE_CLUE } from './passive.ts';
import { phrases } from './phrases.ts';
import { qualification } from './qualification.ts';
import { INVERTED, question } from './questions.ts';
import { twoDeeds } from './two-deeds.ts';
import { twoNames } from './two-names.ts';

/** What is read of whole English sentences. */
export const sentences: SentenceReadings = {
  phrases,
  clues: {
    duty: (word) => DUTY_CLUE.test(word),
    attempt: (word) => ATTEMPT_CLUE.test(word),
    negation: (word) => DENIAL_CLUE.test(word),
    passive: (word) => PASSIVE_CLUE.test(word),
    outcome: tellsResult,
    twoDeeds: mayHaveField,
    question: (word) => INVERTED.test(word),
    qualification: (_, bits) => (bits & PAPER_MARK) !== 0,
  },
  question,
  otherForm,
  passive,
  duty: (tokens, text) => framedVerb(tokens, text, DUTIES),
  attempt: (tokens, text) => framedVerb(tokens, text, ATTEMPTS),
  negation,
  qualification,
  outcome,
  twoDeeds,
  twoNames,
};
