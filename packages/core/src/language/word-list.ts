/** Words of a compact list: one string, split at white space, so that a pack stays small to load. */
export function wordsOfList(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** A word list as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordsOfList(list));
}

/** Which classes (bits) each word of a language belongs to: one look-up per word instead of one per list. */
export type Lexicon = ReadonlyMap<string, number>;

/** Joins word lists to one lexicon; a word that stands in several lists gets the bits of all of them. */
export function lexiconOf(lists: ReadonlyArray<readonly [bit: number, words: Iterable<string>]>): Lexicon {
  const lexicon = new Map<string, number>();
  for (const [bit, words] of lists) {
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
  }
  return lexicon;
}

/** Beginnings of words, found by trying each length that occurs, so that a long list costs no more than a short one. */
export class Prefixes {
  readonly #words: ReadonlySet<string>;
  readonly #shortest: number;
  readonly #longest: number;

  constructor(list: string) {
    this.#words = wordSet(list);
    let shortest = Number.POSITIVE_INFINITY;
    let longest = 0;
    for (const word of this.#words) {
      shortest = Math.min(shortest, word.length);
      longest = Math.max(longest, word.length);
    }
    this.#shortest = shortest;
    this.#longest = longest;
  }

  /** Does the word begin with one of them? */
  begin(word: string): boolean {
    const end = Math.min(word.length, this.#longest);
    for (let length = this.#shortest; length <= end; length += 1) {
      if (this.#words.has(word.slice(0, length))) return true;
    }
    return false;
  }
}

/** Does the word end in one of these endings? The list is short; longer ones are sets. */
export function endsInOneOf(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
