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
  seeks: 'otherOpening',
  check(text, context) {
    if (context.lowestLevel || context.pack.mainVerb(text) !== 'none') return [];
    return [wholeText(text)];
  },
};
