import type { TextRule } from '../../text-rule.ts';
import { inVocabulary } from '../vocabulary.ts';

/** One word as the whole description. */
export const oneWordName: TextRule = {
  id: 'one-word-name',
  scope: 'text',
  reads: ['name'],
  severity: 'tip',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  heedsVocabulary: true,
  check(text, context) {
    if (context.described && !context.alone) return [];
    const [word, ...others] = context.pack.words(text);
    // A number says something too: "Office 365".
    if (!word || others.length > 0 || /\d/u.test(text)) return [];
    if (context.pack.saysItAll(word.text) || inVocabulary(text, word, context)) return [];
    return [{ start: word.start, end: word.end }];
  },
};
