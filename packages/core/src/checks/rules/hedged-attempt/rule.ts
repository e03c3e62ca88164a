import type { TextRule } from '../../text-rule.ts';
import { withDeedRewrite } from '../deed-rewrite.ts';

/** An attempt is asked for, not the deed. */
export const hedgedAttempt: TextRule = {
  id: 'hedged-attempt',
  scope: 'text',
  reads: ['indicator'],
  severity: 'consider',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'attempt',
  check: (text, context) => withDeedRewrite(context.pack.attempt(text), context),
};
