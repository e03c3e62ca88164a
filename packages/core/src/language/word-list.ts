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

/** A pattern of words that begin with one of a list, which is of letters only. */
export function beginsWith(list: string): RegExp {
  return new RegExp(`^(?:${wordsOfList(list).join('|')})`);
}

/** Does the word end in one of these endings? The list is short; longer ones are sets. */
export function endsInOneOf(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
