import { SHORTEST_STEM } from '../customer-reading.ts';
import { finnicCustomerStems } from '../finnic-customer-stems.ts';
import { SMALL_WORDS } from './clause-words.ts';

/** Units are named by what stands before the word (raamatupidamise osakond), for the word itself is found as receiver. */
const UNIT_WORDS =
  'osakond osakonnad üksus üksused meeskond meeskonnad tiim tiimid kolleeg kolleegid töökaaslane töökaaslased';

const LEADERS = 'juhile juhilt juhiga juhid juhtide juhtidel juhtidega';
const CHILDREN = 'lapsele lapselt lapsega lapsed laste lastel lastega';
/** Short words whose stem would match by chance, in the forms of a customer. */
const FORMS_BY_WORD = { juht: LEADERS, juhid: LEADERS, laps: CHILDREN, lapsed: CHILDREN };

/** Cases of place and means, which say where or with what, not who. */
const PLACE_CASE = /(?:[aeiouõäöü]s|[aeiouõäöü]st|sse|[aeiouõäöü]l|ga|ni|lt|[^l]le)$/;

/** A beginning that all the forms of the word share. */
function stemOf(word: string): string {
  let stem = word;
  if (/[aeiou]d$/.test(stem) && stem.length > SHORTEST_STEM + 1) stem = stem.slice(0, -1);
  if (/(?:ne|se)$/.test(stem) && stem.length > 6) return stem.slice(0, -2);
  // The last consonant weakens or falls: klient, kliendi; osakond, osakonna; ekspert, eksperdi.
  if (/[nlr][td]i?$/.test(stem) && stem.length > SHORTEST_STEM) return stem.replace(/[td]i?$/, '');
  if (/(?:mees|mehe|nna)$/.test(stem)) return stem.slice(0, -2);
  if (/(kk|pp|tt)$/.test(stem) && stem.length > SHORTEST_STEM) return stem.slice(0, -1);
  return stem;
}

/** Stems of who the customer is, in Estonian. */
export const customerStems: (who: string) => readonly string[] = finnicCustomerStems({
  smallWords: SMALL_WORDS,
  negations: 'pole ei puudub puuduvad',
  unitWords: UNIT_WORDS,
  formsByWord: FORMS_BY_WORD,
  placeCase: PLACE_CASE,
  stemOf,
});
