import type { PhraseKind, Span } from '../../language/language-pack.ts';
import type { TextContext } from '../text-rule.ts';
import { inVocabulary, withoutVocabulary } from './vocabulary.ts';

/** Where the turns of a kind stand that the language lists, but for those that the team has declared fine. */
export function listedPhrases(text: string, context: TextContext, kind: PhraseKind): readonly Span[] {
  const found = context.pack.phrases(withoutVocabulary(text, context), kind);
  return found.length === 0
    ? found
    : found.filter((place) => !inVocabulary(text, place, context)).map(({ start, end }) => ({ start, end }));
}
