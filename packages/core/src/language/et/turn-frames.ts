import { wordsOfList } from '../word-list.ts';

/** Turns of some frames, with each word in the place of the X: `kui_X_lubab`. */
export function framed(frames: string, words: string): string {
  return wordsOfList(words)
    .map((word) => ` ${frames.replaceAll('X', word)}`)
    .join('');
}
