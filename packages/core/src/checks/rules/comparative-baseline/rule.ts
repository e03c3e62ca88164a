import type { TextRule } from '../../text-rule.ts';
import { hasBaseline, outsideOccasions } from '../baselines.ts';
import { listedPhrases } from '../listed-phrases.ts';

/** Better or faster, but than what? A sentence of a higher level may compare with the level below. */
export const comparativeBaseline: TextRule = {
  id: 'comparative-baseline',
  scope: 'text',
  reads: ['indicator'],
  severity: 'tip',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'comparative',
  heedsVocabulary: true,
  check(text, context) {
    if (context.aboveLowest) return [];
    const found = outsideOccasions(listedPhrases(text, context, 'comparative'), text, context.pack);
    return found.length === 0 || hasBaseline(text, context.pack) ? [] : found;
  },
};
