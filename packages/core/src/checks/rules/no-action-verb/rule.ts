import type { TextRule } from '../../text-rule.ts';

/** A sentence without a finite verb names a thing, not a deed. */
export const noActionVerb: TextRule = {
  id: 'no-action-verb',
  scope: 'text',
  reads: ['indicator', 'descriptor'],
  severity: 'fix',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  source: 'NIH competencies; UK Civil Service Success Profiles: behaviours are actions that can be observed',
  check(text, context) {
    if (context.lowestLevel || context.pack.words(text).length === 0) return [];
    if (context.pack.mainVerb(text) !== 'none') return [];
    const start = text.length - text.trimStart().length;
    return [{ start, end: text.trimEnd().length }];
  },
};
