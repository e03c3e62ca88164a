import { SHORTEST_STEM } from '../customer-reading.ts';
import { finnicCustomerStems } from '../finnic-customer-stems.ts';
import { SMALL_WORDS } from './clause-words.ts';

/** Units are named by what stands before the word, for the word itself is found as receiver. */
const UNIT_WORDS =
  'osasto osastot yksikkö yksiköt tiimi tiimit kollega kollegat työkaveri työkaverit työtoveri työtoverit';

/** Words whose forms share no beginning that is long enough, in the forms of a customer. */
const FORMS_BY_WORD: Readonly<Record<string, string>> = {
  johto: 'johdolle johdolta johdon',
  asiakas: 'asiakas asiakka',
  asiakkaat: 'asiakas asiakka',
  perhe: 'perheelle perheen perheet perheiltä perheille',
  omainen: 'omaisen omaiset omaisille omaisilta omaista omaisia omaiselle omaiselta',
  omaiset: 'omaisen omaiset omaisille omaisilta omaista omaisia omaiselle omaiselta',
  lapsi: 'lapsen lapset lapsi lapsel lapsia lasten',
  lapset: 'lapsen lapset lapsi lapsel lapsia lasten',
};

/** Cases of place and means, which say where or with what, not who. */
const PLACE_CASE = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|seen|[aeiouyäö]{2}n)$/;

/** A beginning that all the forms of the word share. */
function stemOf(word: string): string {
  let stem = word;
  if (/[aeiouyäö]t$/.test(stem) && stem.length > SHORTEST_STEM + 1) stem = stem.slice(0, -1);
  if (stem.endsWith('nen')) return stem.slice(0, -3);
  if (/[uyi]kset?$/.test(stem)) return stem.replace(/kset?$/, '');
  if (/[aeiouyäö]set?$/.test(stem) && stem.length > 6) return stem.replace(/set?$/, '');
  if (/(?:mies|miehet?)$/.test(stem)) return stem.replace(/(?:s|het?)$/, '');
  if (/[uyi]s$/.test(stem)) return stem.slice(0, -1);
  if (/[aä]s$/.test(stem)) return stem.slice(0, -1);
  if (/[aeiouyäö]$/.test(stem) && stem.length > SHORTEST_STEM) stem = stem.slice(0, -1);
  // The consonant before the last vowel weakens: päällikkö, päällikön.
  if (/(kk|pp|tt)$/.test(stem) && stem.length > SHORTEST_STEM) return stem.slice(0, -1);
  if (/(nt|nn|lt|ll|rt|rr|mp|mm)$/.test(stem) && stem.length > SHORTEST_STEM + 1) return stem.slice(0, -1);
  return stem;
}

/** Stems of who the customer is, in Finnish. */
export const customerStems: (who: string) => readonly string[] = finnicCustomerStems({
  smallWords: SMALL_WORDS,
  negations: 'ei eivät puuttuu',
  unitWords: UNIT_WORDS,
  formsByWord: FORMS_BY_WORD,
  placeCase: PLACE_CASE,
  stemOf,
});
