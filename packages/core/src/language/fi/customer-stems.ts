import { finnicCustomerStems } from '../finnic-customer-stems.ts';
import { SMALL_WORDS } from './clause-words.ts';

/** Units are named by what stands before the word, for the word itself is found as receiver. */
const UNIT_WORDS =
  'osasto osastot yksikkö yksiköt tiimi tiimit kollega kollegat työkaveri työkaverit työtoveri työtoverit';

const CHILD = 'laps lasten';
/** Words whose stem would begin other words: relatives are customers in all their forms already. */
const FORMS_BY_WORD: Readonly<Record<string, string>> = {
  johto: 'johdolle johdolta johdon',
  omainen: '',
  omaiset: '',
  lapsi: CHILD,
  lapset: CHILD,
};

/** Cases of place and means, which say where or with what, not who. */
const PLACE_CASE = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|seen|[aeiouyäö]{2}n)$/;
/** The -t of the plural. */
const PLURAL = /(?<=.{4}[aeiouyäö])t$/;
/** Endings of a stem that changes: asukkai|nen, yrity|kse, potila|s, esimie|he. */
const CHANGING = /nen$|(?<=[uyi])kse$|(?<=.{4}[aeiouyäö])se$|(?<=mie)(?:s|he)$|(?<=[uyiaä])s$/;
const LAST_VOWEL = /(?<=.{4})[aeiouyäö]$/;
/** The consonant before the last vowel weakens: päällikkö, päällikön. */
const WEAKENING = /(?<=.{3}([kpt]))\1$|(?<=.{4}([lmnr]))\2$|(?<=.{4}[lnr])t$|(?<=.{4}m)p$/;

/** A beginning that all the forms of the word share. */
function stemOf(word: string): string {
  const stem = word.replace(PLURAL, '');
  const changing = stem.replace(CHANGING, '');
  return changing === stem ? stem.replace(LAST_VOWEL, '').replace(WEAKENING, '') : changing;
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
