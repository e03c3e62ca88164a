/*
 * Finnish verbs of a state of mind, which nobody can see. Source: our own compilation.
 * Reviewer's note: "osaa" (ability), "tunnistaa" (a deed) and "tuntee" (knows a thing: a tip at most) stay out, and so does
 * "välittää", which conveys as often as it cares.
 */
import { wordsOfList } from '../word-list.ts';

export const MENTAL_VERBS: string = wordsOfList(
  `ajattelee arvostaa eläytyy hahmottaa haluaa kiinnostuu käsittää luottaa mieltää nauttii oivaltaa olettaa
rakastaa samaistuu sisäistää tahtoo tajuaa tiedostaa tietää toivoo uskoo ymmärtää`,
)
  .flatMap((verb) => [verb, verb.slice(0, -1) + (/[aou]/.test(verb) ? 'vat' : 'vät')])
  .join(' ');

/** With these words beside it the verb is a deed. */
export const NO_MENTAL_WITH: Readonly<Record<string, string>> = {
  ajattelee: 'ääneen uudelleen uusiksi',
  uskoo: 'tehtävän tehtäviä vastuun vastuuta',
  toivoo: 'tervetulleeksi onnea hyvää',
};

/** Two words that together are a state of mind. */
export const MENTAL_PAIRS: Readonly<Record<string, string>> = {
  pitää: 'tärkeänä tärkeinä arvossa',
  tuntee: 'vastuuta vastuunsa empatiaa myötätuntoa ylpeyttä',
  näkee: 'kokonaisuuden kokonaisuuksia mahdollisuuden mahdollisuuksia merkityksen',
  omaa: 'käsityksen ymmärryksen näkemyksen',
  kokee: 'vastuuta vastuun ylpeyttä iloa tärkeänä tärkeäksi merkitykselliseksi',
  on: 'tietoinen tietoisia perillä selvillä kiinnostunut',
};
