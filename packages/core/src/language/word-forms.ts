import type { CustomerReading } from './customer-reading.ts';
import type { ContentWord } from './language-pack.ts';
import { wordSet } from './word-list.ts';
import type { Token } from './token.ts';

/** What a language says of its words when two texts are held against each other. */
export interface WordForms {
  /** Words that carry no meaning of their own. */
  readonly smallWords: string;
  /** Words of any work (to help, a day, a person): they mean something, but no two texts meet by them alone. */
  readonly broadWords: string;
  /** What may follow the beginning that the forms of one word share. */
  readonly endings: string;
}

/** Shorter words, and shorter beginnings, meet by chance. */
const SHORTEST_BEGINNING = 4;

/** By how many letters the beginning of two forms may reach into their endings ("vastus", "vastuse"). */
const ENDING_SHARED = 2;

/** The letters by which the forms of a word are looked up: forms of one word share them. */
export function beginningOf(word: string): string {
  return word.slice(0, SHORTEST_BEGINNING);
}

/** How a pack answers which words carry meaning and which two are forms of one. */
export interface FormReading {
  readonly contentWords: (
    all: readonly Token[],
    isCustomer: CustomerReading['isCustomer'],
  ) => readonly ContentWord[];
  readonly isSmall: (word: string) => boolean;
  readonly sameWord: (one: string, other: string) => boolean;
}

/** Reads forms by a closed list of endings: unlike a stemmer it never joins two words that only begin alike. */
export function formReading({ smallWords, broadWords, endings }: WordForms): FormReading {
  const small = wordSet(smallWords);
  const ends = new Set(['', ...wordSet(endings)]);
  const sameWord = (one: string, other: string): boolean => {
    if (one === other) return true;
    const shared = sharedBeginning(one, other);
    const least = Math.max(SHORTEST_BEGINNING, shared - ENDING_SHARED);
    for (let at = shared; at >= least; at -= 1) {
      if (ends.has(one.slice(at)) && ends.has(other.slice(at))) return true;
    }
    return false;
  };
  const broad = new Map<string, string[]>();
  for (const word of wordSet(broadWords)) {
    const alike = broad.get(beginningOf(word));
    if (alike) alike.push(word);
    else broad.set(beginningOf(word), [word]);
  }
  const isBroad = (word: string): boolean =>
    broad.get(beginningOf(word))?.some((each) => sameWord(each, word)) ?? false;
  return {
    isSmall: (word) => small.has(word),
    sameWord,
    contentWords: (all, isCustomer) => {
      const found: ContentWord[] = [];
      for (const [index, { text, start, end }] of all.entries()) {
        if (text.length < SHORTEST_BEGINNING || small.has(text) || isCustomer(all, index)) continue;
        found.push({ text, start, end, isBroad: isBroad(text) });
      }
      return found;
    },
  };
}

function sharedBeginning(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one[at] === other[at]) at += 1;
  return at;
}
