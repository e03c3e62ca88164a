import type { TextRule } from '../../text-rule.ts';

/** A result is told without what the person does for it. */
export const outcomeNotBehaviour: TextRule = {
  id: 'outcome-not-behaviour',
  scope: 'text',
  reads: ['indicator'],
  severity: 'tip',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'outcome',
  check(text, { pack }) {
    const found = pack.outcome(text);
    return found ? [found] : [];
  },
};
