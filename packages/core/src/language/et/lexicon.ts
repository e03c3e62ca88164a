import { commonClasses, FINITE, MENTAL, NO_VERB } from '../word-classes.ts';
import { lexiconOf, type Lexicon, wordSet, wordsOfList } from '../word-list.ts';
import { DEGREE_WORDS, PERSON_WORDS, SUBORDINATORS } from './clause-words.ts';
import { CUSTOMER_FORMS } from './customers.ts';
import { MENTAL_VERBS } from './mental-verbs.ts';
import { ATTITUDES, FIXED_TRAITS, TRAITS } from './traits.ts';
import { GOOD_WORDS, MANNER_WORDS, QUALITY_WORDS } from './vague-words.ts';
import { NOUNS_IN_B, OTHER_FINITE, VERB_STEMS } from './verbs.ts';

/** Classes of the Estonian words. */
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
  [FINITE, wordsOfList(OTHER_FINITE)],
  [NO_VERB, wordsOfList(NOUNS_IN_B)],
  [MENTAL, wordsOfList(MENTAL_VERBS)],
]);

/** Present stems, the form before -b. */
export const stems: ReadonlySet<string> = wordSet(VERB_STEMS);
