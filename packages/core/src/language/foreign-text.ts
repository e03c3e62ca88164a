import type { Tokens } from './words.ts';
import { endsInOneOf, wordSet } from './word-list.ts';

/*
 * Marks of a language on single words. Source: our own compilation of small words and typical letters.
 * Reviewer's note: words that two of the languages share (ja, on, ei) mark neither.
 */
const ESTONIAN_WORDS = wordSet(`
ning või kui ka mis kes oma kuid sest nii klienti kliendi kliendile klientide kliente kliendiga ning ega aga neid nende tema talle selle seda kolleegi töötaja oskab teeb saab annab kuulab leiab aitab ta
vajadusi vajadused vastavalt järgi kohta koos juures oskus hea töö teenus
`);
const FINNISH_WORDS = wordSet(`
että mutta sekä tai myös kanssa hän joka mitä niin ovat asiakas asiakkaan asiakasta asiakkaalle asiakkaita asiakkaiden hänen sen kun jos mukaan hyvä hyvät hyvää osaa tekee antaa tiimin työ työssä oma omaa
toimii ottaa auttaa tietää ymmärtää
`);
const ENGLISH_WORDS = wordSet(`
the a an of to and in for with is are their his her at by from that this when how who what or its be as which on-time good customer customers team skills ability not other others
`);
const OTHER_WORDS = wordSet(
  'och att för med inte som eller kunden und der die das mit für nicht oder ein eine kunde kunden les des et-les une avec pour que los las con para il della',
);

/** Endings that Finnish has and the other two do not, in words of six letters or more. */
const FINNISH_ENDINGS: readonly string[] = [
  'ssa',
  'ssä',
  'stä',
  'ltä',
  'llä',
  'nen',
  'ään',
  'een',
  'iin',
  'aa',
  'ää',
  'ee',
  'ii',
  'uu',
  'yy',
  'oo',
];

const looksFinnish = (word: string): boolean => word.length > 5 && endsInOneOf(word, FINNISH_ENDINGS);
/** No Finnish word ends in these letters. */
const looksUnfinnish = (word: string): boolean =>
  word.length > 3 && 'bdfghjkmpvzšž'.includes(word.at(-1) ?? '');
const looksEstonian = (word: string): boolean =>
  (word.length > 5 && /[aeiou]b$|dega$|tega$/.test(word)) || /[õü]/.test(word);
const isNordic = (word: string): boolean => word.includes('å') || OTHER_WORDS.has(word);

/** Is the word of another language than the pack's? */
const foreignMarks: Readonly<Record<string, (word: string) => boolean>> = {
  et: (word) =>
    FINNISH_WORDS.has(word) ||
    ENGLISH_WORDS.has(word) ||
    isNordic(word) ||
    word.includes('y') ||
    looksFinnish(word),
  fi: (word) =>
    ESTONIAN_WORDS.has(word) ||
    ENGLISH_WORDS.has(word) ||
    isNordic(word) ||
    looksEstonian(word) ||
    looksUnfinnish(word),
  en: (word) =>
    ESTONIAN_WORDS.has(word) ||
    FINNISH_WORDS.has(word) ||
    isNordic(word) ||
    word === 'ja' ||
    word === 'ei' ||
    /[äöõü]/.test(word) ||
    looksEstonian(word) ||
    (looksFinnish(word) && !word.endsWith('ee') && !word.endsWith('een')),
};

/** Does the word show that the text is in the pack's language? */
export const ownMarks: Readonly<Record<string, (word: string) => boolean>> = {
  et: (word) => ESTONIAN_WORDS.has(word) || looksEstonian(word),
  fi: (word) => FINNISH_WORDS.has(word) || looksFinnish(word),
  en: (word) => ENGLISH_WORDS.has(word),
};

/** Does the text look like another language than the pack's? Only a clear case counts; two words are too few to tell. */
export function looksForeign(tokens: Tokens, language: string): boolean {
  if (tokens.otherScript) return true;
  if (tokens.all.length < 3) return false;
  const foreignMark = foreignMarks[language];
  const ownMark = ownMarks[language];
  if (foreignMark === undefined || ownMark === undefined) return false;
  let foreign = 0;
  let own = 0;
  for (const token of tokens.all) {
    if (token.capitals || token.aside) continue;
    if (ownMark(token.text)) own += 1;
    else if (foreignMark(token.text)) foreign += 1;
  }
  return foreign >= 2 && foreign > 2 * own;
}
