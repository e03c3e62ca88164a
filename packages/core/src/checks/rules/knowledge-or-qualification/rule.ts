import type { TextRule } from '../../text-rule.ts';
import { wholeText } from '../whole-text.ts';

/** Knowledge, experience or a paper stands where a deed should. */
export const knowledgeOrQualification: TextRule = {
  id: 'knowledge-or-qualification',
  scope: 'text',
  reads: ['indicator'],
  severity: 'consider',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: ['no-action-verb'],
  seeks: 'qualification',
  check(text, { pack }) {
    // The sentence moves as a whole, so the whole of it is marked.
    return pack.qualification(text) ? [{ ...wholeText(text), moveToKnowledge: true }] : [];
  },
};
