import type { TextRule } from '../../text-rule.ts';
import { inVocabulary, withoutVocabulary } from '../vocabulary.ts';

/** A state of mind stands where a deed should. */
export const nonObservableVerb: TextRule = {
  id: 'non-observable-verb',
  scope: 'text',
  reads: ['indicator', 'descriptor'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: ['no-action-verb'],
  heedsVocabulary: true,
  source: 'Bloom’s taxonomy of objectives: the lowest levels are states of mind, not performance',
  check(text, context) {
    // The lowest level may be knowledge without practice.
    if (context.lowestLevel) return [];
    const verb = context.pack.mentalVerb(withoutVocabulary(text, context));
    if (!verb || inVocabulary(text, verb, context)) return [];
    const { start, end } = verb;
    return [verb.followedByDeed ? { start, end, severity: 'tip', message: 'withDeed' } : { start, end }];
  },
};
