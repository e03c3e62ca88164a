import type { LeftOutMessages } from './left-out.ts';

/** Why words of a document became nothing, in Finnish. */
export const leftOutMessagesFi: LeftOutMessages = {
  loose: 'ei kuulu mihinkään taulukkoon eikä luetteloon',
  column: 'on sarakkeessa, jonka otsikkoa ei tunneta',
  aside: 'alaviite, kommentti tai kuvan kuvaus',
  second: 'mallissa on näitä yksi, ja toinen oli jo ennen tätä',
};
