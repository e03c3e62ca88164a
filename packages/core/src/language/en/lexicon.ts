import { ATTITUDE, commonClasses, FINITE, MENTAL, NO_VERB, QUALITY, TRAIT } from '../word-classes.ts';
import { lexiconOf, type Lexicon, wordSet, wordsOfList } from '../word-list.ts';
import {
  ARTICLES,
  DEGREE_WORDS,
  JOINERS,
  LEADING_WORDS,
  NOT_ADVERBS,
  OBJECT_OPENERS,
  PERSON_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './clause-words.ts';
import { COLLEAGUE_WORDS, CUSTOMER_FORMS } from './customers.ts';
import { MENTAL_BASES } from './mental-verbs.ts';
import { QUALIFICATION_MARKS, QUALIFICATION_WORDS } from './qualifications.ts';
import { ATTITUDE_BEGINNING, ATTITUDES, FIXED_TRAITS, TRAIT_ENDING, TRAITS } from './traits.ts';
import { GOOD_WORDS, MANNER_WORDS, QUALITY_ENDING, QUALITY_WORDS } from './vague-words.ts';
import {
  ADJECTIVES_AND_VERBS,
  DEED_FIELDS,
  FINITE_BASES,
  FINITE_WORDS,
  NOUNS_AND_VERBS,
  NO_VERBS,
  NOUNS_IN_S,
  VERB_BEGINNING,
  VERB_ENDING,
  VERBS,
  VERBS_AND_NOUNS,
} from './verbs.ts';

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
/** A word for knowledge, experience or a paper. */
export const PAPER_MARK = 8388608;
export const ARTICLE = 16777216;
export const PRONOUN = 33554432;
export const JOINER = 67108864;
export const ADVERB = 134217728;
/** Who speaks, or is spoken to: "we", "you'll". */
export const SPEAKER = 268435456;

/** The third person of a verb: plans, tries, focuses, goes. */
export function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

const nounsFirst = wordsOfList(NOUNS_AND_VERBS);
const nounsToo = wordsOfList(VERBS_AND_NOUNS);
const either: ReadonlySet<string> = new Set([...nounsToo, ...nounsFirst]);
const mental = wordsOfList(MENTAL_BASES);
const duties = wordsOfList(DEED_FIELDS.replaceAll(',', '')).filter((word) => word.length > 1);
const pure = [...wordsOfList(VERBS), ...duties, ...mental].filter((verb) => !either.has(verb));

/** Classes of the listed words. */
const listed = lexiconOf([
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
  [OPENER, wordsOfList(`${OBJECT_OPENERS} clients colleagues customers people`)],
  [PREPOSITION, wordsOfList(PREPOSITIONS)],
  [LEADING, wordsOfList(LEADING_WORDS)],
  [ARTICLE, wordsOfList(ARTICLES)],
  [PRONOUN, wordsOfList(PRONOUNS)],
  [JOINER, wordsOfList(JOINERS)],
  [MENTAL, [...mental.map(thirdPerson), ...mental]],
  [COLLEAGUE, wordsOfList(COLLEAGUE_WORDS)],
  [PAPER_MARK, wordsOfList(`${QUALIFICATION_WORDS} ${QUALIFICATION_MARKS}`)],
]);

const noVerbs = wordSet(NO_VERBS);
/** The classes of a word that no list holds, by its sound: "validates", "reassigns", "self-driven". */
function classesBySound(word: string): number {
  if (/[^o]n't$/.test(word)) return FINITE;
  if (word.includes('-')) {
    if (TRAIT_ENDING.test(word)) return ATTITUDE_BEGINNING.test(word) ? ATTITUDE : TRAIT;
    if (QUALITY_ENDING.test(word)) return QUALITY;
  }
  if (word.endsWith('ness'))
    return (listed.get(word.slice(0, -4).replace(/i$/, 'y')) ?? 0) & (TRAIT | ATTITUDE);
  const base = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^s])s$/, '');
  if (noVerbs.has(base)) return 0;
  if (VERB_ENDING.test(base)) return base === word ? BASE : VERB_S;
  const plain = word.replace(VERB_BEGINNING, '');
  return plain === word ? 0 : (listed.get(plain) ?? 0) & (VERB_S | EITHER_S | BASE | NOUN_BASE | NOUN_S);
}

const notAdverbs = wordSet(NOT_ADVERBS);

/** Classes of the English words, listed or by their sound. */
export const lexicon: Lexicon = new (class extends Map<string, number> {
  override get(word: string): number {
    const isAdverb = word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word);
    const isSpeaker = /^(?:i|we|you)(?:'.+)?$/.test(word);
    return (super.get(word) ?? classesBySound(word)) | (isAdverb ? ADVERB : 0) | (isSpeaker ? SPEAKER : 0);
  }
})(listed);
