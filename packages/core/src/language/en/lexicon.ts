import { commonClasses, FINITE, MENTAL, NO_VERB } from '../word-classes.ts';
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

/** A third-person form that is hardly ever a noun. */
export const VERB_S = 8192;
/** A third-person form that is a plural noun too. */
export const EITHER_S = 16384;
/** A base form. */
export const BASE = 32768;
/** A base form that is a noun first. */
export const NOUN_BASE = 65536;
export const OPENER = 131072;
export const PREPOSITION = 262144;
export const LEADING = 524288;
export const COLLEAGUE = 1048576;
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
  ...commonClasses({
    SUBORDINATORS,
    PERSON_WORDS,
    DEGREE_WORDS,
    CUSTOMER_FORMS,
    FIXED_TRAITS,
    TRAITS,
    ATTITUDES,
    QUALITY_WORDS,
    MANNER_WORDS,
    GOOD_WORDS,
  }),
  [FINITE, wordsOfList(FINITE_WORDS)],
  [VERB_S, pure.map(thirdPerson)],
  [EITHER_S, [...either].map(thirdPerson)],
  [NOUN_S, nounsFirst.map(thirdPerson)],
  [BASE, [...pure, ...nounsToo, ...wordsOfList(FINITE_BASES)]],
  [NOUN_BASE, nounsFirst],
  [ADJECTIVE, wordsOfList(ADJECTIVES_AND_VERBS)],
  [NO_VERB, wordsOfList(NOUNS_IN_S)],
  [OPENER, wordsOfList(OBJECT_OPENERS)],
  [PREPOSITION, wordsOfList(PREPOSITIONS)],
  [LEADING, wordsOfList(LEADING_WORDS)],
  [MENTAL, [...mental.map(thirdPerson), ...mental]],
  [COLLEAGUE, wordsOfList(COLLEAGUE_WORDS)],
]);
