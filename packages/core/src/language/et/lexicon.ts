import { commonClasses, FINITE, MENTAL, NO_VERB, TRAIT } from '../word-classes.ts';
import { lexiconOf, type Lexicon, wordsOfList } from '../word-list.ts';
import { DEGREE_WORDS, PERSON_WORDS, SUBORDINATORS } from './clause-words.ts';
import { CUSTOMER_FORMS } from './customers.ts';
import { bothNumbers } from './third-person.ts';
import { MENTAL_VERBS } from './mental-verbs.ts';
import { ATTITUDES, FIXED_TRAITS, PERSONAL, TRAITS } from './traits.ts';
import { GOOD_WORDS, MANNER_WORDS, QUALITY_WORDS } from './vague-words.ts';
import { NOUNS_IN_B, OTHER_FINITE, VERB_STEMS } from './verbs.ts';

/** By how an adjective ends: its plural and its noun. */
const DERIVED_ENDINGS: Readonly<Record<string, readonly [plural: string, noun: string]>> = {
  ne: ['sed', 'sus'],
  lik: ['likud', 'likkus'],
  kas: ['kad', 'kus'],
  isev: ['isvad', 'isvus'],
  v: ['vad', 'vus'],
};

/** The plurals of adjectives, or their nouns, with the words themselves. */
function derived(list: string, form: 0 | 1): string {
  return list.replace(
    /(\S+?)(ne|lik|kas|isev|v)(?!\S)/g,
    (word, stem: string, end: string) => `${word} ${stem}${DERIVED_ENDINGS[end]?.[form] ?? ''}`,
  );
}

/** The lexicon with the traits that are known by how they end. */
class Words extends Map<string, number> {
  override get(word: string): number | undefined {
    return super.get(word) ?? (PERSONAL.test(word) ? TRAIT : undefined);
  }
}

/** Classes of the Estonian words. */
export const lexicon: Lexicon = new Words(
  lexiconOf([
    ...commonClasses({
      SUBORDINATORS,
      PERSON_WORDS,
      DEGREE_WORDS,
      CUSTOMER_FORMS,
      FIXED_TRAITS: derived(FIXED_TRAITS, 0),
      TRAITS: derived(TRAITS, 0),
      ATTITUDES: derived(ATTITUDES, 0) + derived(ATTITUDES + TRAITS, 1),
      QUALITY_WORDS,
      MANNER_WORDS,
      GOOD_WORDS,
    }),
    [FINITE, wordsOfList(OTHER_FINITE)],
    [NO_VERB, wordsOfList(NOUNS_IN_B)],
    [MENTAL, bothNumbers(MENTAL_VERBS)],
  ]),
);

const listedStems = new Set(
  wordsOfList(VERB_STEMS).map((stem) => (/[aeiouõäöü]$/.test(stem) ? stem : `${stem}a`)),
);

/** Endings of stems that are formed alike: planeeri, koosta, arutle, lahenda, kirjuta. Ordinals (viienda) are none. */
const DERIVED = /(?:eeri|[eiu]sta|[^a]asta|tle|[hrvj]enda|[hv]anda|alda|[iu]ta)$/;

/** Present stems, the form before -b: those listed, and all that are surely formed as verbs. */
export const stems = {
  has: (word: string): boolean => listedStems.has(word) || (word.length > 5 && DERIVED.test(word)),
} as const;
