import { commonClasses, FINITE, MENTAL } from '../word-classes.ts';
import { lexiconOf, type Lexicon, wordsOfList } from '../word-list.ts';
import {
  BE_WORDS,
  DEGREE_WORDS,
  DUTIES,
  JOINERS,
  NEGATIONS,
  PERSON_WORDS,
  SUBORDINATORS,
  TRYING,
  VALUES,
} from './clause-words.ts';
import { CUSTOMER_FORMS } from './customers.ts';
import { MENTAL_VERBS } from './mental-verbs.ts';
import { CHANGES, HAPPENINGS } from './results.ts';
import { ATTITUDES, FIXED_TRAITS, TRAITS } from './traits.ts';
import { GOOD_WORDS, MANNER_WORDS, QUALITY_WORDS } from './vague-words.ts';
import { VERBS, VERBS_OR_NOUNS } from './verbs.ts';

/** A verb, or the partitive of a noun. */
export const MAYBE_FINITE = 8192;
export const JOINER = 16_384;
/** is, would be */
export const BE = 32_768;
export const NEGATION = 65_536;
/** must, has to */
export const DUTY = 131_072;
/** tries to, aims at */
export const TRY = 262_144;
/** A value, in the cases that stand with verbs of living by it. */
export const VALUE = 524_288;
/** increases, reaches */
export const CHANGE = 1_048_576;
/** grows, is reached */
export const HAPPENING = 2_097_152;

/** Classes of the Finnish words. */
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
  [FINITE, VERBS],
  ...(
    [
      [MAYBE_FINITE, VERBS_OR_NOUNS],
      [MENTAL, MENTAL_VERBS],
      [JOINER, JOINERS],
      [BE | FINITE, BE_WORDS],
      [NEGATION, NEGATIONS],
      [DUTY, DUTIES],
      [TRY, TRYING],
      [VALUE, VALUES],
      [CHANGE, CHANGES],
      [HAPPENING, HAPPENINGS],
    ] as const
  ).map(([bit, list]) => [bit, wordsOfList(list)] as const),
]);

/** Of which classes is a word that stands in no text? */
export function classesOf(word: string): number {
  return lexicon.get(word) ?? 0;
}

/** Is the word a third-person form on the list? */
export function isListedVerb(word: string): boolean {
  return (classesOf(word) & FINITE) !== 0;
}
