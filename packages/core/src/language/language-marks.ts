import { endsInOneOf, wordSet } from './word-list.ts';

/*
 * Marks of a language on single words. Source: our own compilation of small words and typical letters.
 * Reviewer's note: words that two of the languages share (ja, on, ei), or that are words in two of them by chance (need, see, too,
 * mine, all, into, he), mark neither.
 */
export const ESTONIAN_MARKS = `
ning või kui ka mis kes oma kuid sest nii klienti kliendi kliendile kliente ega aga neid tema seda kolleegi töötaja
oskab teeb saab annab kuulab aitab ta järgi kohta koos oskus hea töö
`;
export const FINNISH_MARKS = `
että mutta sekä tai myös kanssa hän joka mitä niin ovat asiakas asiakkaan asiakasta hänen sen kun jos mukaan hyvä
osaa tekee antaa työn oma omaa ottaa
`;
export const ENGLISH_MARKS = `
the a an of to and in for with is are their his her at by from that this when how who what or its be as good customer customers team skills
ability not other can should must has have more any each they than before without about on-time up out new
well also only colleagues work help gives takes makes keeps tells asks uses knowledge experience
`;
/** Of the languages around, which none of the packs reads. */
export const OTHER_MARKS =
  'och att för med inte som eller und der die das mit für nicht ein eine les des une avec pour los para il della på av har auf zu von dem';

/** Endings that Finnish has and the other two do not, in words of six letters or more. */
const FINNISH_ENDING = /...(?:ss[aä]|stä|l[lt]ä|nen|ään|een|iin|aa|ää|ee|ii|uu|yy|oo)$/;
/** Endings that only Estonian has, in words of six letters or more. */
const ESTONIAN_ENDINGS: readonly string[] = ['ab', 'eb', 'ib', 'ob', 'ub', 'dega', 'tega'];

export function looksFinnish(word: string): boolean {
  return word.length > 5 && FINNISH_ENDING.test(word);
}

export function looksEstonian(word: string): boolean {
  return /[õü]/.test(word) || (word.length > 5 && endsInOneOf(word, ESTONIAN_ENDINGS));
}

/** What a word says of the language it stands in. */
export const NO_MARK = 0;
export const OWN_MARK = 1;
export const FOREIGN_MARK = 2;

/** How a language tells a lower-case word of its own, or of another, from one that could be of several. */
export type MarkReading = (word: string) => number;

/** Tells the words of a language by lists and by how others look; what is its own is asked first. */
export function markReading(
  own: string,
  foreign: string,
  isOwn: (word: string) => boolean,
  isForeign: (word: string) => boolean,
): MarkReading {
  const ownWords = wordSet(own);
  const foreignWords = wordSet(`${foreign} ${OTHER_MARKS}`);
  return (word) => {
    if (ownWords.has(word) || isOwn(word)) return OWN_MARK;
    return foreignWords.has(word) || word.includes('å') || isForeign(word) ? FOREIGN_MARK : NO_MARK;
  };
}
