import type { TextRule } from '../../text-rule.ts';
import { wholeText } from '../whole-text.ts';

/** A text that does not stand in the language it is kept under. */
export const mixedLanguage: TextRule = {
  id: 'mixed-language',
  scope: 'text',
  reads: ['indicator', 'descriptor', 'name', 'definition', 'component'],
  severity: 'tip',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: ['no-action-verb'],
  seeks: 'otherLanguage',
  check: (text, { pack }) => (pack.inOtherLanguage(text) ? [wholeText(text)] : []),
};
