/*
 * Finnish words for customers. Source: our own compilation; "asiakas" and "asiakkaa-" count anywhere in a word (avainasiakas).
 * Reviewer's note: "vieras" (guest) is left out alone, for it is as often "foreign".
 */
import { joined } from './compounds.ts';

export const CUSTOMER_BEGINNINGS = `
asuk hotellivier kansalai kuluttaja kuntalai kävijä matkustaja ostaja potila
tilaaja vierailija vuokralai oppila opiskelij
`;

export const CUSTOMER_FORMS: string =
  joined('', 'käyttäjä käyttäji vieraa vierai omaise omaisi', 'lle lta ltä stä in än') +
  ` käyttäjä käyttäjän käyttäjät käyttäjää käyttäjiä käyttäjien omaisen omaiset omaista omaisia omaisten`;

/** Colleague words, anywhere in a word, which count as receivers (-lle, -lta). */
export const COLLEAGUE_PARTS =
  'kolleg työkaver työtover osasto tiimi tiime yksikö esihenkilö työpari alaisel alaisil';
