import { wordsOfList } from './word-list.ts';

// Classes of words that every language has, as bits of its lexicon. A language's own classes begin at 8192.

export const FINITE = 1;
export const NO_VERB = 2;
export const SUBORDINATOR = 4;
export const MENTAL = 8;
export const QUALITY = 16;
export const MANNER = 32;
export const GOOD = 64;
export const FIXED = 128;
export const TRAIT = 256;
export const ATTITUDE = 512;
export const CUSTOMER = 1024;
export const PERSON = 2048;
export const DEGREE = 4096;

/** Lists that every language writes under these names, each one a class as it stands. */
export interface CommonLists {
  readonly SUBORDINATORS: string;
  readonly PERSON_WORDS: string;
  readonly DEGREE_WORDS: string;
  readonly CUSTOMER_FORMS: string;
  readonly FIXED_TRAITS: string;
  readonly TRAITS: string;
  readonly ATTITUDES: string;
  readonly QUALITY_WORDS: string;
  readonly MANNER_WORDS: string;
  readonly GOOD_WORDS: string;
}

/** The classes of those lists, for the lexicon. */
export function commonClasses(
  lists: CommonLists,
): ReadonlyArray<readonly [bit: number, words: readonly string[]]> {
  return [
    [SUBORDINATOR, wordsOfList(lists.SUBORDINATORS)],
    [PERSON, wordsOfList(lists.PERSON_WORDS)],
    [DEGREE, wordsOfList(lists.DEGREE_WORDS)],
    [CUSTOMER, wordsOfList(lists.CUSTOMER_FORMS)],
    [FIXED, wordsOfList(lists.FIXED_TRAITS)],
    [TRAIT, wordsOfList(lists.TRAITS)],
    [ATTITUDE, wordsOfList(lists.ATTITUDES)],
    [QUALITY, wordsOfList(lists.QUALITY_WORDS)],
    [MANNER, wordsOfList(lists.MANNER_WORDS)],
    [GOOD, wordsOfList(lists.GOOD_WORDS)],
  ];
}
