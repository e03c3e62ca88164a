import type { TextRule } from '../../text-rule.ts';

/** A question stands where a deed should. */
export const questionForm: TextRule = {
  id: 'question-form',
  scope: 'text',
  reads: ['indicator', 'descriptor'],
  severity: 'consider',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: ['modal-verb', 'negative-indicator', 'no-action-verb', 'passive-voice', 'verb-form'],
  seeks: 'question',
  check(text, { pack }) {
    const found = pack.question(text);
    return found ? [found] : [];
  },
};
