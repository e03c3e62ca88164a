import { lexiconOf, type Lexicon, wordsOfList } from '../word-list.ts';
import {
  DEGREE_WORDS,
  LEADING_WORDS,
  OBJECT_OPENERS,
  PERSON_WORDS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './clause-words.ts';
import { COLLEAGUE_WORDS, CUSTOMER_FORMS } from './customers.ts';
import { MENTAL_BASES } from './mental-verbs.ts';
import { ATTITUDES, FIXED_TRAITS, TRAITS } from './traits.ts';
import { GOOD_WORDS, MANNER_WORDS, QUALITY_WORDS } from './vague-words.ts';
import { ADJECTIVES_AND_VERBS, FINITE_BASES, FINITE_WORDS, NOUNS_IN_S, VERBS } from './verbs.ts';

export const FINITE = 1;
/** A third-person form that is hardly ever a noun. */
export const VERB_S = 2;
/** A third-person form that is a plural noun too. */
export const EITHER_S = 4;
/** A base form. */
export const BASE = 8;
/** A base form that is a noun first. */
export const NOUN_BASE = 16;
export const NO_VERB = 32;
export const SUBORDINATOR = 64;
export const PERSON = 128;
export const OPENER = 256;
export const PREPOSITION = 512;
export const LEADING = 1024;
export const MENTAL = 2048;
export const QUALITY = 4096;
export const MANNER = 8192;
export const GOOD = 16384;
export const FIXED = 32768;
export const TRAIT = 65536;
export const ATTITUDE = 131072;
export const CUSTOMER = 262144;
export const COLLEAGUE = 524288;
export const DEGREE = 1048576;
export const ADJECTIVE = 2097152;
/** A third-person form whose noun is the commoner one. */
export const NOUN_S = 4194304;

/** The third person of a verb: plans, tries, focuses, goes. */
export function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

const mental = wordsOfList(MENTAL_BASES);
const verbs = wordsOfList(VERBS);
const nounsFirst = verbs.filter((verb) => verb.endsWith('++')).map((verb) => verb.slice(0, -2));
const nounsToo = verbs.filter((verb) => /[^+]\+$/.test(verb)).map((verb) => verb.slice(0, -1));
const either: ReadonlySet<string> = new Set([...nounsToo, ...nounsFirst]);
const pure = [...verbs.filter((verb) => !verb.endsWith('+')), ...mental.filter((verb) => !either.has(verb))];

/** Classes of the English words. */
export const lexicon: Lexicon = lexiconOf([
  [FINITE, wordsOfList(FINITE_WORDS)],
  [VERB_S, pure.map(thirdPerson)],
  [EITHER_S, [...either].map(thirdPerson)],
  [NOUN_S, nounsFirst.map(thirdPerson)],
  [BASE, [...pure, ...nounsToo, ...wordsOfList(FINITE_BASES)]],
  [NOUN_BASE, nounsFirst],
  [ADJECTIVE, wordsOfList(ADJECTIVES_AND_VERBS)],
  [NO_VERB, wordsOfList(NOUNS_IN_S)],
  [SUBORDINATOR, wordsOfList(SUBORDINATORS)],
  [PERSON, wordsOfList(PERSON_WORDS)],
  [OPENER, wordsOfList(OBJECT_OPENERS)],
  [PREPOSITION, wordsOfList(PREPOSITIONS)],
  [LEADING, wordsOfList(LEADING_WORDS)],
  [MENTAL, [...mental.map(thirdPerson), ...mental]],
  [QUALITY, wordsOfList(QUALITY_WORDS)],
  [MANNER, wordsOfList(MANNER_WORDS)],
  [GOOD, wordsOfList(GOOD_WORDS)],
  [FIXED, wordsOfList(FIXED_TRAITS)],
  [TRAIT, wordsOfList(TRAITS)],
  [ATTITUDE, wordsOfList(ATTITUDES)],
  [CUSTOMER, wordsOfList(CUSTOMER_FORMS)],
  [COLLEAGUE, wordsOfList(COLLEAGUE_WORDS)],
  [DEGREE, wordsOfList(DEGREE_WORDS)],
]);
