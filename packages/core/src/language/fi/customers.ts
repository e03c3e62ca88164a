/*
 * Finnish words for customers. Source: our own compilation; "asiakas" and "asiakkaa-" count anywhere in a word (avainasiakas).
 * Reviewer's note: "vieras" (guest) is left out alone, for it is as often "foreign".
 */
export const CUSTOMER_BEGINNINGS = `
hotellivier kuluttaja kävijä loppukäyttäj matkustaja ostaja potilaa potilas ravintolavier tilaaja vierailija
vuokralai
`;

export const CUSTOMER_FORMS = `
käyttäjien käyttäjiin käyttäjille käyttäjiltä käyttäjistä käyttäjiä käyttäjä käyttäjälle käyttäjältä käyttäjän
käyttäjät käyttäjää käyttäjään
`;

/** Colleague words, anywhere in a word, which count as receivers (-lle, -lta). */
export const COLLEAGUE_PARTS = 'kollega kollego työkaver työtover osasto tiimi tiime yksikö yksiköi';
