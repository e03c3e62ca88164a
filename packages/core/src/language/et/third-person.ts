import { wordsOfList } from '../word-list.ts';

/** Listed third persons with their plurals: püüab, püüavad. */
export function bothNumbers(list: string): readonly string[] {
  return wordsOfList(list).flatMap((verb) => [verb, `${verb.slice(0, -1)}vad`]);
}
