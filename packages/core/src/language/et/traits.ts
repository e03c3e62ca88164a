/*
 * Estonian words for traits of a person. Source: our own compilation from job advertisements and workshop boards.
 * Reviewer's note: nominative forms only (plurals and nouns are made by rule), as they stand after "on" or alone; words of
 * age and health belong to biased-wording.
 */

/** Inborn or hardly developing. */
export const FIXED_TRAITS = `
andekas ekstravert ekstravertne intellekt intelligentne intelligentsus introvert introvertne iq
kaasasündinud karisma karismaatiline leidlik loomus nutikas sündinud taibukas tark
`;

/** A person described as being something. */
export const TRAITS = `
aktiivne ambitsioonikas analüütiline aus ausus diplomaatiline distsiplineeritud dünaamiline edasipüüdlik
emotsionaalne energiline entusiastlik heatahtlik hoolas hoolikas initsiatiivikas innovaatiline iseseisev
julge julgus järjepidev kannatlik kiire kohusetundlikkus vastutustundlikkus enesekindlus sihikindlus konkreetne
korralik korrektne kriitiline lahke lojaalne loogiline loov lõbus meeldiv motiveeritud mõistlik objektiivne
optimistlik otsekohene otsustav paindlik pingetaluvus positiivne praktiline proaktiivne põhjalik pühendunud
püsiv rahulik seltskondlik siiras sotsiaalne stressitaluvus sõbralik süsteemne tagasihoidlik tasakaalukas tugev
tundlik tähelepanelik täpne tõsine töökas usaldatav usaldusväärne vastutulelik viisakas võimekas õiglane
loominguline nõudlik ettevaatlik usin vaikne heasüdamlik mitmekülgne enesekriitiline stabiilne rõõmus särav
diskreetne suhtleja kuulaja isiksus huumorimeel silmaringiga soe
`;

/** Attitudes: developable; they ask for one deed. */
export const ATTITUDES = `
abivalmid abivalmidus abivalmis avatud avatus empaatia empaatiline hooliv kliendikeskne
koostöövalmis lugupidav mõistev salliv tolerantne uudishimu uudishimulik
 orienteeritud
`;

/** Persons that are traits after "on". */
export const TRAIT_PERSONS = 'meeskonnamängija liidritüüp optimist perfektsionist';

/** With these after it the word speaks of a thing or a duty, not of a person: avatud kella, aktiivne müük. */
export const NO_TRAIT_BEFORE = 'kella iga eeskuju näide mõju partner kontakt kogemus tulemus osa';

/** Words for a person that are formed alike: kohusetundlik, otsustusvõimeline, rõõmsameelne, sihikindel, pingetaluv. */
export const PERSONAL: RegExp =
  /(?:tunde|loomu|meele|mõistuse|mõtlemise|taluvuse)ga$|.(?:tundli(?:k|kud)|(?:võime|tahte|himu|tuju|tunde)li(?:ne|sed|sus)|meel(?:ne|sed|sus)|kind(?:el|lad)|taluv(?:ad)?|aldi[ds])$/;
