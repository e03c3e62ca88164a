import type { Span } from '../../language/language-pack.ts';
import type { TextContext } from '../text-rule.ts';

/** The text with the words that the team has declared fine blanked out, every other word in its place. */
export function withoutVocabulary(text: string, { pack, vocabulary }: TextContext): string {
  if (vocabulary.size === 0) return text;
  let rest = text;
  for (const { start, end, text: word } of pack.words(text)) {
    if (vocabulary.has(word)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  return rest;
}

/** Has the team declared the words at a place fine, as they stand there together? */
export function inVocabulary(text: string, { start, end }: Span, { vocabulary }: TextContext): boolean {
  return vocabulary.size > 0 && vocabulary.has(text.slice(start, end).toLowerCase());
}
