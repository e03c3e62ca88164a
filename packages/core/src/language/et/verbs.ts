/*
 * Estonian verbs. Source: our own compilation from the vocabulary of service, trade, office, care, building and leadership.
 * Reviewer's note: the present in -b is recognised by its ending, so the stems serve the other persons, the conditional,
 * the past and the imperative. Add a stem in the form that stands before -b (kuulab -> kuula), without its last -a after a
 * consonant (kuul); derived stems (planeeri, koosta, arutle) are known by their ending and stand in no list.
 */

/** Present stems, the form before -b; a consonant at the end stands for itself and -a. */
export const VERB_STEMS = `
ait aja algat analüüsi ann arut arv arveld asend aset astu asu aust ava eeld ehit ela ennet esind esine esit
hald hangi hind hoia hoiat hoold hooli hoolitse installi istu jag jaot jookse juhat juhi jälgi järgi jät jätk
jää jõua kaalu kaas kaitse kann kannat kast kasvat kat katset keel keskendu kiid kirjeld kleebi koge kohtu kogu kontrolli
koost kord kujund kutsu kuul käi käitu küsi laadi laiend lase leia lepi liitu loe loo loobu lood lub lähe
lähtu lõik lõpet maks muretse muud muutu mängi märgi märk määr määri mõtle mõõd müü nimet näe näit nõua nõustu
ole oma oot osale osat osk ost otsi paku palk palu pane parand parandu pea peat pese plaani prindi prognoosi
proovi protokolli puhk pöör pöördu pühi püsi püüa püüdle rakend ravi remondi räägi saa saad sea seg seir seis
selet seo sobi soovi suhtu sulge suud suun sääst sõid tag talu tarni tasu tea teat tee teeni teenind tegele
tegutse telli teost testi toet toetu toimet toimi too tood transpordi treeni tule tunne tutvu täid täiend tän
tõlgi tõmb tõst tööt uuend uuri vaat vaband vahet vali valmistu valv varu vast vea vii vormi väit väldi
väljendu värb võrdle võt õmble õpet õpi ület ürit ütle
`;

/** Words in -b that are no verbs; long words count too when they end in one of the last row. */
export const NOUNS_IN_B = `
github haab halb hoob kumb kurb kõrb laib orb silb tiib turb verb
`;

/** Endings of compounds in -b that are nouns all the same (siseveeb, kliendilugeja ärikuub). */
export const NOUN_IN_B: RegExp = /(?:veeb|tüüb|foob|kroob|kuub|tuub|lamb|leib)$/;

/** Third-person forms without -b, and auxiliaries: always a verb. */
export const OTHER_FINITE = `
ei jäi jäid läks oleks olgu oli olid on pani peaks pidi pole polnud sai said tegi tegid tuli tuleb tulid tõi võis ärgu
`;
