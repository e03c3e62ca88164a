/*
 * Estonian words that steer the reading of a clause. Source: our own compilation from the grammar of subordinate clauses.
 * Reviewer's note: a word that also opens main clauses ("nii", "siis") stays out.
 */

/** They open a subordinate clause, or what follows them is no main clause. */
export const SUBORDINATORS = `
ehkki enne-kui et ilma-et justkui keda kelle kellega kelleks kellel kellele kellelt kellena kelleni kellesse
kellest kelleta kes kuhu kui kuidas kuigi kumb kumba kuna kuni kus kust mida miks millal mille millega milleks
millel millele millelt millena milleni milles millesse millest milline millise millised milliseid millisele
millist milliste millistele mis misjärel mistõttu mitu mitut nagu niikuinii niipea nõnda-et olgugi otsekui
sellepärast-et selmet sest
`;

/** Words of which a stop list for names of customers is made. */
export const SMALL_WORDS = `
aga eelkõige ees ega ehk ei enda et hulgas iga igaüks ise ja jaoks jms jne juures ka kaudu kohta kui kuid kõik
meie muu muud mõned mõni need nende nii ning nt näiteks ole oma on peamiselt pole praegune praegused seas see
sh sisemine sisemised suur suured taga teie teine teised tema too tulevane tulevased uued uus vaid väike
väikesed välimine väline välised või
`;

/** Modifiers that may stand between "on" and a trait. */
export const DEGREE_WORDS = `
alati alati-ka enamasti eriti igati iseloomult ka kindlasti kõigiti küllaltki loomult oma pigem piisavalt
sageli suhtlemisel suhtluses tavaliselt täiesti tööl töös väga äärmiselt üldiselt üsna
`;

/** Persons that a sentence about a competency may begin with. */
export const PERSON_WORDS = `
algaja ametnik arst ekspert inimene isik juhid juht klienditeenindaja kolleeg konsultant laotöötaja meister
müüja nad nemad spetsialist ta teenindaja tema töötaja töötajad õde õpetaja
`;

/** Nouns of an ability: what follows them in the infinitive is no deed. */
export const ABILITY_NOUNS = `
eesmärk huvi julgus kohustus oskus oskused oskust püüd püüdlus soov suuteline suutlikkus tahe tahet vajadus
valmidus valmidust valmis võimalus võime võimed võimeline võimet ülesanne
`;

/** They end a noun phrase that names a thing. */
export const NAMING_ENDINGS: readonly string[] = [
  'mine',
  'oskus',
  'oskused',
  'võime',
  'vus',
  'dus',
  'kus',
  'tus',
  'lus',
  'nus',
  'tahe',
  'hoiak',
  'roll',
];

/** Words in -ma and -da/-ta that open a noun phrase and are no infinitives. */
export const NO_INFINITIVES = `
alatasa aroma aruanda beeta data dieeta dilemma diploma dogma draama eelkõige ema firma häda hõlpsa ilma
ilmtingimata kama keda kliima kohta korda kroma kuma kvoota loata lõpetamata maa-ilma meta mida mitukümmend
mureta norma olenemata oma ootamata panoraama peata plasma probleemideta rada rahvama sada sama seda sihtfirma
skeema stigma summa sõda sõltumata takistusteta teda teema tema tingimusteta trauma vaata vaatamata vigadeta
viivitamata voolma vorma õhta
`;
