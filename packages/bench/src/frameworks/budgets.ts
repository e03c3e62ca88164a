import type { Collection } from './framework-texts.ts';

/** What the rules may light up in a collection. Raised only after the new texts were read by eye and found rightly lit. */
export interface Budget {
  /** The largest share of the texts that lights up in draft strictness. */
  readonly draftShare: number;
  /** By rule the most texts: those it lit when all were read by eye, and a fifth more, rounded up. */
  readonly texts: Readonly<Record<string, number>>;
}

export const BUDGETS: Readonly<Record<Collection, Budget>> = {
  'ft-indicators': {
    draftShare: 0.18,
    texts: {
      'absolute-term': 3,
      'biased-wording': 0,
      'comparative-baseline': 5,
      'copied-value': 0,
      'double-barrelled': 3,
      'escape-clause': 10,
      'hedged-attempt': 0,
      'knowledge-or-qualification': 4,
      'mixed-language': 0,
      'modal-verb': 0,
      'negative-indicator': 2,
      'no-action-verb': 47,
      'non-observable-verb': 9,
      'open-list': 8,
      'outcome-not-behaviour': 0,
      'passive-voice': 3,
      'personality-trait': 2,
      'question-form': 0,
      'too-long-indicator': 24,
      'undefined-acronym': 24,
      'vague-wording': 86,
      'verb-form': 6,
    },
  },
  'direct-descriptors': {
    draftShare: 0.32,
    texts: {
      'biased-wording': 0,
      'mixed-language': 0,
      'no-action-verb': 2,
      'non-observable-verb': 4,
      'question-form': 0,
      'undefined-acronym': 0,
      'vague-wording': 4,
      'verb-form': 0,
    },
  },
  'direct-definitions': {
    draftShare: 0.25,
    texts: {
      'biased-wording': 0,
      'circular-definition': 0,
      'mixed-language': 0,
      'open-list': 4,
      'personality-trait': 0,
      'too-short-definition': 2,
      'undefined-acronym': 9,
      'vague-wording': 57,
    },
  },
  'direct-names': {
    draftShare: 0.09,
    texts: {
      'biased-wording': 0,
      'double-barrelled-name': 12,
      'mixed-language': 0,
      'one-word-name': 15,
      'personality-trait': 3,
      'undefined-acronym': 6,
    },
  },
};
