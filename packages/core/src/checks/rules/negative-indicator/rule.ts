import type { TextRule } from '../../text-rule.ts';

/** An absence stands where a deed should. What must never happen for safety’s sake is said so. */
export const negativeIndicator: TextRule = {
  id: 'negative-indicator',
  scope: 'text',
  reads: ['indicator'],
  severity: 'tip',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'negation',
  check(text, { pack }) {
    const found = pack.negation(text);
    return found && pack.phrases(text, 'safety').length === 0 ? [found] : [];
  },
};
