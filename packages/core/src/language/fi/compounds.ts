import { wordsOfList } from '../word-list.ts';

/** Every word of the first list with every one of the next behind it, and so on: stems with their endings, turns of listed words. */
export function joined(between: string, ...lists: readonly string[]): string {
  return lists
    .map(wordsOfList)
    .reduce((made, words) => made.flatMap((begun) => words.map((word) => begun + between + word)))
    .join(' ');
}
