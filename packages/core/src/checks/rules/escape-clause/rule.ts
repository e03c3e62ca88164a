import type { TextRule } from '../../text-rule.ts';
import { MOST_OFFERS, textWithout } from '../left-out.ts';
import { listedPhrases } from '../listed-phrases.ts';

/** A turn that lets the deed be left undone while the sentence still holds. */
export const escapeClause: TextRule = {
  id: 'escape-clause',
  scope: 'text',
  reads: ['indicator'],
  severity: 'consider',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'escape',
  heedsVocabulary: true,
  check(text, context) {
    const found = listedPhrases(text, context, 'escape');
    return found.map((place) => {
      const rewrite = found.length > MOST_OFFERS ? undefined : textWithout(text, place, context.pack);
      return rewrite === undefined ? place : { ...place, rewrite };
    });
  },
};
