import type { SentenceReadings } from '../sentence-readings.ts';
import { absolutes } from './absolutes.ts';
import { attempt, isAttempt } from './attempts.ts';
import { biases } from './biases.ts';
import { mayHaveField } from './deed-fields.ts';
import { comparatives } from './comparatives.ts';
import { duty, isDuty } from './duty.ts';
import { denies, negation } from './negation.ts';
import { opensOtherForm, otherForm } from './other-forms.ts';
import { outcome, tellsResult } from './outcome.ts';
import { isPassive, passive } from './passive.ts';
import { isPaper, qualification } from './qualification.ts';
import { question } from './questions.ts';
import { slogans } from './slogans.ts';
import { escapes, openLists, safety } from './turns.ts';
import { joiners, twoDeeds } from './two-deeds.ts';
import { twoNames } from './two-names.ts';

/** What is read of whole Estonian sentences. */
export const sentences: SentenceReadings = {
  phrases: {
    absolute: absolutes,
    escape: escapes,
    openList: openLists,
    comparative: comparatives,
    bias: biases,
    slogan: slogans,
    safety,
  },
  clues: {
    question: (word) => word === 'kas',
    otherForm: opensOtherForm,
    passive: isPassive,
    duty: isDuty,
    attempt: isAttempt,
    negation: denies,
    qualification: isPaper,
    outcome: tellsResult,
    twoDeeds: mayHaveField,
    twoNames: (word) => joiners.has(word),
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
