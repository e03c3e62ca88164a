/*
 * Finnish words that steer the reading of a clause. Source: our own compilation from the grammar of subordinate clauses.
 * Reviewer's note: "joten" and "mutta" open main clauses and stay out.
 */

/** They open a subordinate clause. */
export const SUBORDINATORS = `
ellei ennenkuin ettei että johon joiden joihin joilla joille joilta joissa joista joita joka joksi jolla jolle
jollei jolta jona jonka jos jossa josta jota jotka jotta jottei kenelle keneltä kenen kenessä ketä koska
koskei kuin kuinka kuka kumman kumpaa kumpi kun kuten mihin miksi mikä millainen millaisia millaista mille
milloin millä miltä minkä minkälainen minne minä-mitkä missä mistä miten mitkä mitä niinkuin vaikka
`;

/** Words left out of the names of customers. */
export const SMALL_WORDS = `
edessä ei eikä eli esim esimerkiksi he itse ja jne jokainen kaikille kaikki kanssa kautta kuten luona me mm
mutta muu muut myös nykyinen nykyiset ole oma omat omien on pienet pieni sekä sisäinen sisäiset suuret suuri
tai takana te toinen toiset tuleva tulevat ulkoinen ulkoiset uudet uusi vain ym
`;

/** Modifiers that may stand between "on" and a trait. */
export const DEGREE_WORDS = `
aidosti aina erittäin erityisen hyvin luonteeltaan melko myös riittävän tarpeeksi todella työssä työssään
usein varmasti varsin vuorovaikutuksessa yleensä
`;

/** Persons that a sentence about a competency may begin with. */
export const PERSON_WORDS = `
aloittelija asiakaspalvelija asiantuntija ekspertti esihenkilö esihenkilöt esimiehet esimies he henkilö
hoitaja hän ihminen johtaja johtajat kollega myyjä myyjät opettaja osaaja päällikkö työntekijä työntekijät
`;
