import type { TextRule } from '../../text-rule.ts';
import { listedPhrases } from '../listed-phrases.ts';

/** What allows no exception can neither be kept nor seen; a rule of safety may ask for it. */
export const absoluteTerm: TextRule = {
  id: 'absolute-term',
  scope: 'text',
  reads: ['indicator'],
  severity: 'tip',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'absolute',
  heedsVocabulary: true,
  check(text, context) {
    const found = listedPhrases(text, context, 'absolute');
    return found.length === 0 || context.pack.phrases(text, 'safety').length > 0 ? [] : found;
  },
};
