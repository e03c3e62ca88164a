import type { TextRule } from '../../text-rule.ts';
import { listedPhrases } from '../listed-phrases.ts';

/** Age, sex, health or origin where the work should stand. */
export const biasedWording: TextRule = {
  id: 'biased-wording',
  scope: 'text',
  reads: ['indicator', 'descriptor', 'name', 'definition', 'component'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'bias',
  heedsVocabulary: true,
  check: (text, context) => listedPhrases(text, context, 'bias'),
};
