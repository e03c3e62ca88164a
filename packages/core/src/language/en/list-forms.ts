import { wordsOfList } from '../word-list.ts';

/** Each of some words before each of others: "if_possible", "where_possible", "if_needed". */
export function crossed(fronts: string, ends: string): string {
  return wordsOfList(fronts)
    .flatMap((front) => wordsOfList(ends).map((end) => `${front}_${end}`))
    .join(' ');
}

/** Each noun in the singular and the plural, and in the genitive of both. */
export function inCases(list: string): string {
  return wordsOfList(list)
    .map((word) => `${word} ${word}s ${word}'s ${word}s'`)
    .join(' ');
}
