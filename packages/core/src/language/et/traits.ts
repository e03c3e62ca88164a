/*
 * Estonian words for traits of a person. Source: our own compilation from job advertisements and workshop boards.
 * Reviewer's note: nominative forms only, as they stand after "on" or alone; words of age and health belong to biased-wording.
 */

/** Inborn or hardly developing. */
export const FIXED_TRAITS = `
andekad andekas andekus ekstraverdid ekstravert ekstravertne ekstravertsed ekstravertsus
emotsionaalselt-stabiilne geniaalne intellekt intelligentne intelligentsed intelligentsus introvert
introvertne introvertsed introvertsus iq isiksus isiksusetüüp kaasasündinud karisma karismaatiline
karismaatilised leidlik musikaalne musikaalsus nutikad nutikas sünnipärane taibukad taibukas targad tark
tarkus temperament temperamentne temperamentsus terane terased teravmeelne
`;

/** A person described as being something. */
export const TRAITS = `
aktiivne aktiivsed alandlik algatusvõimeline algatusvõimelised ambitsioonikad ambitsioonikas analüütiline
analüütilised auahne aus ausad ausameelne ausus avala diplomaatiline distsiplineeritud domineeriv dünaamiline
dünaamilised eesmärgikindel elav emotsionaalne emotsionaalsed energiline energilised energilisus enesekindel
enesekindlad enesekindlus entusiastlik entusiastlikud ettevaatlik heatahtlik heatahtlikud hoolas hoolikad
hoolikas hoolsad huumorimeelne huumorisoonega impulsiivne initsiatiivikad initsiatiivikas innovaatiline
innukad innukas isepäine iseseisev iseseisvad julge julged jutukas järjekindel järjepidev kangekaelne
kannatlik kannatlikkus kannatlikud kiire kindlameelne kirglik kohanemisvõimeline kohanev kohusetundlik
kohusetundlikkus kohusetundlikud koostööaldis koostöövõimeline korraarmastav korralik korrektne korrektsed
kärsitu lahke lahked leplik lojaalne lojaalsed lojaalsus loogiline loominguline loomingulised loov loovad
lõbus meeldiv meeldivad motiveeritud muretu naeratav nõudlik optimism optimistlik optimistlikkus optimistlikud
otsekohene otsusekindel otsustusjulge otsustusvõimeline paindlik paindlikud pedantne pingetaluv pingetaluvad
pingetaluvus positiivne positiivsed positiivsus pragmaatiline praktiline proaktiivne proaktiivsed põhjalik
põhjalikud pühendunud püsiv püüdlik püüdlikkus püüdlikud rahulik rahulikkus rahulikud range ratsionaalne
realistlik reipas rõõmsameelne rõõmsameelsed rõõmsameelsus sarmikas seiklushimuline seltskondlik
seltskondlikud sihikindel sihikindlad sihikindlus siirad siiras sitke soe spontaanne stressikindel
stressikindlad stressitaluv stressitaluvad stressitaluvus suhtlemisaldis suhtlusaldis sõbralik sõbralikud
sõnaosav südamlik süsteemne tagasihoidlik tagasihoidlikud taktitundeline tasakaalukad tasakaalukas
tasakaalukus tragi truu tugev tugevad tulemustele-orienteeritud tundlik tähelepanelik tähelepanelikud täpne
täpsed täpsust-armastav töökad töökas töökus uhke usaldatav usaldusväärne usaldusväärsed usaldusväärsus usin
usinad ustav uuendusmeelne vaikne vaoshoitud vastutulelik vastutulelikud vastutustundlik vastutustundlikud
viisakad viisakas virk väsimatu võistlushimuline õiglane õiglased õpihimuline õppimisvõimeline
`;

/** Attitudes: developable; they ask for one deed. */
export const ATTITUDES = `
abivalmid abivalmidus abivalmis avatud avatus empaatia empaatiavõime empaatiline empaatilised empaatilisus
heatahtlikkus hooliv hoolivad kaastundlik kliendikeskne kliendikesksed lahkus lugupidav lugupidavad mõistev
mõistvad osavõtlik osavõtlikkus osavõtlikud positiivne-hoiak salliv sallivad sallivus sõbralikkus
teenindusaldis teenindusvalmis tolerantne tolerantsed tolerantsus tänulik uudishimu uudishimulik
uudishimulikud vastutulelikkus viisakus
`;

/** Persons that are traits after "on". */
export const TRAIT_PERSONS = 'meeskonnamängija liidritüüp optimist pedant töönarkomaan perfektsionist';

/** With these after it the word speaks of a thing or a duty, not of a person: avatud kella, aktiivne müük. */
export const NO_TRAIT_BEFORE =
  'kella iga tööpäeviti ööpäevaringselt eeskuju näide mõju partner kontakt kogemus tulemus osa';
