import { lexiconOf, type Lexicon, wordsOfList } from '../word-list.ts';
import { DEGREE_WORDS, PERSON_WORDS, SUBORDINATORS } from './clause-words.ts';
import { CUSTOMER_FORMS } from './customers.ts';
import { MENTAL_VERBS } from './mental-verbs.ts';
import { ATTITUDES, FIXED_TRAITS, TRAITS } from './traits.ts';
import { GOOD_WORDS, MANNER_WORDS, QUALITY_WORDS } from './vague-words.ts';
import { VERB_LIKE_NOUNS, VERBS, VERBS_OR_NOUNS } from './verbs.ts';

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
/** A verb, or the partitive of a noun. */
export const MAYBE_FINITE = 8192;

/** Classes of the Finnish words. */
export const lexicon: Lexicon = lexiconOf([
  [FINITE, wordsOfList(VERBS)],
  [MAYBE_FINITE, wordsOfList(VERBS_OR_NOUNS)],
  [NO_VERB, wordsOfList(VERB_LIKE_NOUNS)],
  [SUBORDINATOR, wordsOfList(SUBORDINATORS)],
  [MENTAL, wordsOfList(MENTAL_VERBS)],
  [QUALITY, wordsOfList(QUALITY_WORDS)],
  [MANNER, wordsOfList(MANNER_WORDS)],
  [GOOD, wordsOfList(GOOD_WORDS)],
  [FIXED, wordsOfList(FIXED_TRAITS)],
  [TRAIT, wordsOfList(TRAITS)],
  [ATTITUDE, wordsOfList(ATTITUDES)],
  [CUSTOMER, wordsOfList(CUSTOMER_FORMS)],
  [PERSON, wordsOfList(PERSON_WORDS)],
  [DEGREE, wordsOfList(DEGREE_WORDS)],
]);

/** Is the word a third-person form on the list? */
export function isListedVerb(word: string): boolean {
  return ((lexicon.get(word) ?? 0) & FINITE) !== 0;
}
