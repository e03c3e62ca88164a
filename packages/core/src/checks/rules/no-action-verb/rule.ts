import type { TextRule } from '../../text-rule.ts';
import { wholeText } from '../whole-text.ts';

/** A sentence without a finite verb names a thing, not a deed. */
export const noActionVerb: TextRule = {
  id: 'no-action-verb',
  scope: 'text',
  reads: ['indicator', 'descriptor'],
  severity: 'fix',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  check(text, context) {
    if (context.lowestLevel || context.pack.mainVerb(text) !== 'none') return [];
    if (context.pack.words(text).length === 0) return [];
    return [wholeText(text)];
  },
};
