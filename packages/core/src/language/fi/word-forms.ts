/*
 * What Finnish texts meet by. Source: our own compilation from the paradigms of declension and conjugation.
 * Reviewer's note: broad words stand in their stems ("tarve tarpee"); a long vowel alone is no ending, for "vastuu" is no
 * "vastaa".
 */
import type { WordForms } from '../word-forms.ts';
import { joined } from './compounds.ts';
import { SMALL_WORDS, SUBORDINATORS } from './clause-words.ts';

/** Endings of cases after what a stem may end in: talo-ssa, talo-issa, ihmi-sessä, vasta-uksessa. */
const CASES = joined('', 'i a e o u se si kse ukse ksi uksi mise ma', 'n ssa sta lla lle lta ksi na en');
const OTHERS = `
n ssa sta lla lle lta ksi na en a e i o u y t s ta ia ja ien iden den ten jen tta ssaan llaan iin ihin aan een eet oon uun teen
et at it ot ut set sia sten kset ksia ksiin us uksia ukset uksiin ys nen mme tte vat ivat isi nut neet tu tiin
ttiin taan daan da maan mista amme emme imme omme amaan emaan nsa`;
const withBackVowels = `${CASES} ${OTHERS}`;
const withFrontVowels = withBackVowels.replaceAll('a', 'ä').replaceAll('o', 'ö').replaceAll('u', 'y');

/** Pronouns, numbers and "oma" in their cases. */
const PRONOUNS = joined(
  '',
  'hei nii näi hän häne si sii se tä tois toise yh yhde mon mone jokais jokaise muu mui kaike kaikke kaiki oma omi sellaise',
  'n t a ta tä lle lla llä lta ltä ssa ssä sta stä den en dän dät hin hen in mä män nä',
);

export const FORMS: WordForms = {
  smallWords: `${SUBORDINATORS} ${SMALL_WORDS} ${PRONOUNS}
aina asti ennen ensin esiin heti ilman itsensä jokin joskus jälkeen kaikkia kaikkien kerran kertaa kunnes liian
lisäksi läpi meidän meille melko mikään mitään monia mukaan mukana oleva olevat olisi olla ollut ovat paljon pois
päälle saada saakka saavat sinne sitten tähän tehdä tehdään tekee tulee tulevat tulla usein vaan varten vasta vastaan
vielä voivat yhteen yksi yleensä`,
  broadWords: `
aika ajan antaa asia asioi auttaa ensimmäinen etsii hakee hoitaa ihminen kertoo kysyy löytää oppii osasto
ottaa paikan paikka pitää päivä puhuu ratkaisee ratkaisu tarjoaa tarvitsee tarve tarpee tiedon tieto tuote
tuottee työ työhön työn työssä työstä työtä työntekijä uuden uusi vuoden vuosi yksikkö yksikö yritys
`,
  endings: `${withBackVowels} ${withFrontVowels}`,
};
