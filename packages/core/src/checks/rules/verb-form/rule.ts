import type { TextRule } from '../../text-rule.ts';
import { withDeedRewrite } from '../deed-rewrite.ts';

/** An infinitive, a command or the first person opens a deed: the verb is there, the person who is seen doing it is not. */
export const verbForm: TextRule = {
  id: 'verb-form',
  scope: 'text',
  reads: ['indicator', 'descriptor'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: ['no-action-verb'],
  seeks: 'otherForm',
  check: (text, context) => withDeedRewrite(context.pack.otherForm(text), context),
};
