/*
 * Estonian words for knowledge, experience and papers. Source: our own compilation from job descriptions.
 * Reviewer's note: no-action-verb is silent where one of them carries a text without a verb.
 */

/** Parts of words. */
export const QUALIFICATIONS =
  'kogemus kogemust kogemuse haridus diplom bakalaureus magistri doktorikraad tunnistus litsents sertifikaat sertifika juhilu juhiload kategooria keeleoskus võõrkeel emakeel teadmi tundmi valdami kvalifikatsioon tööstaaž kutsetase';

/** The same ending in a compound of the customer's experience is no qualification. */
export const NO_QUALIFICATION =
  'kliendikogemus kasutajakogemus töötajakogemus ostukogemus teeninduskogemus patsiendikogemus külastuskogemus külastajakogemus';

/** Whole words of the same kind. */
export const QUALIFICATION_WORDS =
  'keel keele keelt inglise vene saksa soome b2 c1 b1 a2 c2 a1 aastane staaž';
