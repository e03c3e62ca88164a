/*
 * Estonian words for customers. Source: our own compilation; internal customers are compounds of "klient".
 * Reviewer's note: a word counts when it begins with one of these; "klien" counts anywhere in a word (siseklient, püsikliendile).
 */
export const CUSTOMER_BEGINNINGS =
  'klient kliend klien ostja ostleja tarbija patsien külalis külaline külastaja tellija reisija hotellikülali lõppkasutaja üürnik abonen';

export const CUSTOMER_FORMS = `
kasutaja kasutajad kasutajaga kasutajaid kasutajale kasutajalt kasutajast kasutajat kasutajate kasutajatega
kasutajatele kasutajatelt kasutajatest
`;

/** Colleague words, anywhere in a word, which count as receivers (-le, -lt). */
export const COLLEAGUE_PARTS = 'kolleeg üksus osakon meeskon tiimi töökaaslas kaastöötaja';
