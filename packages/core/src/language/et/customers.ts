import { declined } from './declension.ts';

/*
 * Estonian words for customers. Source: our own compilation; internal customers are compounds of "klient".
 * Reviewer's note: a word counts when it begins with one of these; "klien" counts anywhere in a word (siseklient, püsikliendile).
 */
export const CUSTOMER_BEGINNINGS =
  'klien ostja ostleja tarbija patsien külali külastaja tellija reisija hotellikülali lõppkasutaja üürnik abonen';

export const CUSTOMER_FORMS: string = declined('kasutaj:a');

/** Colleague words, anywhere in a word, which count as receivers (-le, -lt). */
export const COLLEAGUE_PARTS = 'kolleeg üksus osakon meeskon tiimi töökaaslas kaastöötaja';
