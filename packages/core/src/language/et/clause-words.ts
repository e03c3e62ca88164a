/*
 * Estonian words that steer the reading of a clause. Source: our own compilation from the grammar of subordinate clauses.
 * Reviewer's note: a word that also opens main clauses ("nii", "siis") stays out.
 */

/** They open a subordinate clause, or what follows them is no main clause. */
export const SUBORDINATORS = `
ehkki et keda kelle kellega kelleks kellel kellele kellelt kellest kes kuhu kui kuidas kuigi kumb kuna kuni
kus kust mida miks millal mille millega milleks millel millele millelt milles millesse millest milline millise
millised milliseid millisele millist milliste millistele mis mistõttu mitu mitut nagu niipea selmet sest
`;

/** Words of which a stop list for names of customers is made. */
export const SMALL_WORDS = `
aga eelkõige ees ega ehk ei enda et hulgas iga igaüks ise ja jaoks jms jne juures ka kaudu kohta kui kuid kõik
meie muu muud mõned mõni need nende nii ning nt näiteks ole oma on peamiselt pole seas see sh suur taga teie
teine teised tema too uued uus vaid väike või
`;

/** Modifiers and persons that may stand between "on" and a trait, or beside it. */
export const DEGREE_WORDS = `
alati emotsionaalselt enamasti eriti hea inimene iseloomult ka kindlasti kolleeg loomult oma pigem piisavalt sageli
tavaliselt täiesti töötaja tööl töös väga äärmiselt üldiselt üsna
`;

/** Persons that a sentence about a competency may begin with. */
export const PERSON_WORDS = `
algaja ametnik arst ekspert inimene isik juhid juht klienditeenindaja kolleeg konsultant laotöötaja meister
müüja nad nemad spetsialist ta tal teenindaja tema töötaja töötajad õde õpetaja
`;

/** Nouns of an ability: what follows them in the infinitive is no deed. */
export const ABILITY: RegExp =
  /oskus|võim|^(?:valmi|suut|eesmärk|huvi|julgus|kohustus|püüd|soov|tahe|vajadus|ülesanne)/;

/** They end a noun phrase that names a thing. */
export const NAMING: RegExp = /(?:mine|oskused|[vdktln]us|võime|tahe|hoiak|roll)$/;

/** Words in -ma and -da/-ta that open a noun phrase and are no infinitives. */
export const NO_INFINITIVES = `
data ema firma ilma ilmtingimata keda kohta korda loata mida oma sama seda summa teda teema tema vaata
`;
