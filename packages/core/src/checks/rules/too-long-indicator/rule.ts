import type { TextRule } from '../../text-rule.ts';
import { wholeText } from '../whole-text.ts';

/** The most words of a sentence that is taken in at once; Estonian and Finnish say more with each word. */
const MOST_WORDS: Readonly<Record<string, number>> = { en: 25, et: 18, fi: 18 };

/** A sentence too long to be held in the head while watching somebody work. */
export const tooLongIndicator: TextRule = {
  id: 'too-long-indicator',
  scope: 'text',
  reads: ['indicator'],
  severity: 'tip',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  check(text, { pack }) {
    const limit = MOST_WORDS[pack.language];
    const count = pack.words(text).length;
    return limit === undefined || count <= limit ? [] : [{ ...wholeText(text), values: { count, limit } }];
  },
};
