/*
 * Estonian words of quality that every reader fills differently. Source: our own compilation, after the idea of INCOSE's rule R7.
 * Reviewer's note: comparatives belong to another rule; "heaks" (for the sake of, or in "kiidab heaks") and words of
 * frequency stay out. A word of manner is one that a listener can judge on the spot.
 */
export const QUALITY_WORDS = `
adekvaatne adekvaatse adekvaatselt adekvaatset asjakohaselt asjatundlikult efektiivne efektiivse efektiivsed
efektiivseid efektiivselt efektiivset esmaklassiline esmaklassilist heatasemeliselt hästi ideaalselt kenasti
kohaselt kompetentselt korralik korralikku korraliku korralikult kvaliteetne kvaliteetse kvaliteetsed
kvaliteetseid kvaliteetselt kvaliteetset kvaliteetsete kõrgetasemeline kõrgetasemelise kõrgetasemeliselt
kõrgetasemelist laitmatu laitmatult laitmatut meisterlikult mõistlik mõistlikku mõistliku mõistlikul
mõistlikult mõjusalt optimaalne optimaalse optimaalselt optimaalset oskuslikult otstarbekalt otstarbekas
professionaalne professionaalse professionaalsed professionaalseid professionaalsel professionaalselt
professionaalset pädevalt ratsionaalselt sobivalt suurepärane suurepärase suurepärased suurepäraseid
suurepäraselt suurepärast tipptasemel tulemuslik tulemuslikke tulemuslikku tulemusliku tulemuslikud
tulemuslikult tulemusrikkalt tõhus tõhusa tõhusad tõhusaid tõhusalt tõhusat tõhusate viisipäraselt väärikalt
`;

export const MANNER_WORDS = `
aktiivselt arusaadavalt edukalt enesekindlalt hoolikalt kiiresti kohusetundlikult konstruktiivselt korrektselt
ladusalt loovalt lugupidavalt meeldivalt mõistvalt operatiivselt paindlikult põhjalikult selgelt soravalt
sujuvalt sõbralikult tähelepanelikult vastutustundlikult veenvalt viisakalt viivitamatult õigeaegselt
`;

/** "Good" in its cases, without the translative. */
export const GOOD_WORDS =
  'hea head heal heale heast heas häid heade heades headel heasse parim parimat parimal parima parimad parimaid';

/** What makes "good" no word of quality: hea tava, head aega. */
export const GOOD_WITH = `
aega hommikut isu meel meelega meelt nägu nõu praktika praktikad praktikaga praktikaid praktikale praktikast
praktikat praktikate päeva soove soovi tahe tahet tahte tava tavad tavade tavadele tavadest tavaga tavale
tavasid tavast teed tuju töö uudis uudised uudiseid uudist õhtut
`;

/** Phrases of quality in two words. */
export const QUALITY_PHRASES = `
asjakohasel_viisil heal_tasemel kõrge_kvaliteediga kõrgel_tasemel nõutaval_tasemel omab_ülevaadet
omab_ülevaate parimal_viisil parimal_võimalikul piisaval_määral sobival_viisil vajalikul_tasemel
`;
