/*
 * Finnish verbs of a state of mind, which nobody can see. Source: our own compilation.
 * Reviewer's note: "osaa" (ability), "tunnistaa" (a deed) and "tuntee" (knows a thing: a tip at most) stay out, and so does
 * "välittää", which conveys as often as it cares.
 */
export const MENTAL_VERBS = `
ajattelee ajattelevat arvostaa arvostavat hahmottaa hahmottavat haluaa haluavat käsittävät käsittää luulee
luulevat mieltävät mieltää oivaltaa oivaltavat sisäistävät sisäistää tahtoo tahtovat tiedostaa tiedostavat
tietävät tietää toivoo toivovat uskoo uskovat ymmärtävät ymmärtää
`;

/** With these words beside it the verb is a deed. */
export const NO_MENTAL_WITH: Readonly<Record<string, string>> = {
  ajattelee: 'ääneen uudelleen uusiksi',
  uskoo: 'tehtävän tehtäviä vastuun vastuuta',
  toivoo: 'tervetulleeksi onnea hyvää',
  toivottaa: '',
};

/** Two words that together are a state of mind. */
export const MENTAL_PAIRS: Readonly<Record<string, string>> = {
  on: 'tietoinen tietoisia perillä selvillä vakuuttunut vakuuttuneita',
  pitää: 'tärkeänä tärkeinä arvossa',
};
