import { commonClasses, FINITE, MENTAL, NO_VERB } from '../word-classes.ts';
import { lexiconOf, type Lexicon, wordsOfList } from '../word-list.ts';
import { DEGREE_WORDS, PERSON_WORDS, SUBORDINATORS } from './clause-words.ts';
import { CUSTOMER_FORMS } from './customers.ts';
import { MENTAL_VERBS } from './mental-verbs.ts';
import { ATTITUDES, FIXED_TRAITS, TRAITS } from './traits.ts';
import { GOOD_WORDS, MANNER_WORDS, QUALITY_WORDS } from './vague-words.ts';
import { VERB_LIKE_NOUNS, VERBS, VERBS_OR_NOUNS } from './verbs.ts';

/** A verb, or the partitive of a noun. */
export const MAYBE_FINITE = 8192;

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
  [FINITE, wordsOfList(VERBS)],
  [MAYBE_FINITE, wordsOfList(VERBS_OR_NOUNS)],
  [NO_VERB, wordsOfList(VERB_LIKE_NOUNS)],
  [MENTAL, wordsOfList(MENTAL_VERBS)],
]);

/** Is the word a third-person form on the list? */
export function isListedVerb(word: string): boolean {
  return ((lexicon.get(word) ?? 0) & FINITE) !== 0;
}
