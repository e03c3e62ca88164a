import type { LanguagePack } from '../../language/language-pack.ts';

/** Does the lower-case word carry a meaning of its own? Words of two letters are taken for small ones. */
export function carriesMeaning(word: string, pack: LanguagePack): boolean {
  return word.length > 2 && !pack.isWord(word, 'small');
}
