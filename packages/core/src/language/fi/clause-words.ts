/*
 * Finnish words that steer the reading of a clause. Source: our own compilation from the grammar of subordinate clauses.
 * Reviewer's note: "joten" and "mutta" open main clauses and stay out; pitää, tulee and kuuluu are a duty only with an
 * infinitive after them; osaa, voi and saa are no duty; "hakee" and "tavoittelee" are deeds.
 */

import { joined } from './compounds.ts';

/** They open a subordinate clause. */
export const SUBORDINATORS: string =
  joined(
    '',
    'jo joi mi kene',
    'lle lla llä lta ltä ssa ssä sta stä ta tä den hin ka kä tka tkä nka nkä ksi',
  ) +
  ` ellei ennenkuin ettei että johon jollei jona jos jotta jottei kenen ketkä ketä koska kuin kuinka kuka kumman
kumpaa kumpi kun kunhan kuten mikäli milloin millainen millaisia millaista minkälainen minne miten vaikka`;

/** Words left out of the names of customers. */
export const SMALL_WORDS = `
ei eikä eli esim esimerkiksi he itse ja jne jokainen kaikille kaikki kanssa kautta luona me mutta muu muut myös ole oma omat on pienet
pieni sekä suuret suuri tai te toinen uudet uusi vain ym
`;

/** Words that may stand between "on" and a trait, or beside it where it stands alone ("iloinen luonne"). */
export const DEGREE_WORDS = `
aina erittäin erityisen hyvin ihminen luonne luonteeltaan melko myös persoona persoonaltaan riittävän todella työntekijä työssä työssään usein yleensä
`;

/** Persons that a sentence about a competency may begin with. */
export const PERSON_WORDS = `
asiakaspalvelija asiantuntija esihenkilö esimies he henkilö hoitaja hän ihminen johtaja myyjä opettaja työntekijä
työntekijät
`;

export const JOINERS = 'ja sekä tai';
export const BE_WORDS = 'on ovat oli olivat olisi';
export const NEGATIONS = 'ei eivät';
export const DUTIES = 'täytyy täytyisi pitäisi tulisi pitää tulee kuuluu joutuu joutuvat on olisi';
export const TRYING =
  'pyrkii pyrkivät pyrkisi pyritään tähtää yrittää yrittävät yrittäisi yritetään koettaa koettavat';
export const VALUES = 'arvoja arvot arvoihin arvojen arvojaan arvojensa arvoissa arvoista arvolupausta';
