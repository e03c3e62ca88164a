import { rankOf, type Derivation, type Id } from '@tegu/core';
import { wordsFor } from './model-words.ts';

/** A level as number and word, `2 Meister`; '' for none. */
export function levelWords(derivation: Derivation, level: Id | null): string {
  if (level === null) return '';
  return `${derivation.ask(rankOf, level)} ${wordsFor(derivation.model, level)}`;
}
