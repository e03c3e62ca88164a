import type { TextRule } from '../../text-rule.ts';
import { withDeedRewrite } from '../deed-rewrite.ts';

/** A duty stands where a deed should; an ability ("is able to") is none. */
export const modalVerb: TextRule = {
  id: 'modal-verb',
  scope: 'text',
  reads: ['indicator'],
  severity: 'consider',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: ['no-action-verb', 'verb-form'],
  seeks: 'duty',
  check: (text, context) => withDeedRewrite(context.pack.duty(text), context),
};
