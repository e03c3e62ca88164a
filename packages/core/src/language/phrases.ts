import { wordsOfList } from './word-list.ts';
import type { Token } from './token.ts';

/** Phrases of two words, by the first; a list writes them with a low line (kõrgel_tasemel). */
export class Phrases {
  readonly #seconds: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(list: string) {
    const map = new Map<string, Set<string>>();
    for (const phrase of wordsOfList(list)) {
      const [first = '', second = ''] = phrase.split('_');
      map.set(first, (map.get(first) ?? new Set<string>()).add(second));
    }
    this.#seconds = map;
  }

  /** Does a phrase stand at this place? */
  at(all: readonly Token[], index: number): boolean {
    const seconds = this.#seconds.get(all[index]?.text ?? '');
    return seconds !== undefined && seconds.has(all[index + 1]?.text ?? '');
  }

  /** Does a phrase begin with the word? */
  isClue(word: string): boolean {
    return this.#seconds.has(word);
  }
}
