import { wordSet, wordsOfList } from './word-list.ts';
import { NUMBER, type Token } from './words.ts';

/** Words of knowledge, experience or a paper, as Estonian and Finnish each list them. */
export interface FinnicQualifications {
  /** Whole words. */
  readonly words: string;
  /** What a word of qualification holds. */
  readonly parts: string;
  /** Beginnings of words that hold such a part by chance. */
  readonly exceptions: string;
  /** A year, as counted: a number before it makes it a length of experience. */
  readonly years: string;
}

/** Does a word name knowledge, experience or a paper? */
export function finnicQualifications(own: FinnicQualifications): (token: Token) => boolean {
  const words = wordSet(own.words);
  const parts = wordsOfList(own.parts);
  const exceptions = wordsOfList(own.exceptions);
  const years = wordSet(own.years);
  return (token) => {
    const word = token.text;
    if (words.has(word) || ((token.gap & NUMBER) !== 0 && years.has(word))) return true;
    for (const part of parts) {
      if (word.includes(part) && !exceptions.some((other) => word.startsWith(other))) return true;
    }
    return false;
  };
}
