import type { TextRule } from '../../text-rule.ts';
import { inVocabulary, withoutVocabulary } from '../vocabulary.ts';

/** Words of quality that every reader fills differently; words of manner, which a listener can judge, come in review only. */
export const vagueWording: TextRule = {
  id: 'vague-wording',
  scope: 'text',
  reads: ['indicator', 'descriptor', 'definition'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'vagueWords',
  heedsVocabulary: true,
  check(text, context) {
    return context.pack
      .vagueWords(withoutVocabulary(text, context))
      .filter((word) => !inVocabulary(text, word, context))
      .map(({ start, end, kind }) =>
        kind === 'manner' ? { start, end, strictness: 'review', message: 'manner' } : { start, end },
      );
  },
};
