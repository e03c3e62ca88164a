import { declined } from './declension.ts';

/*
 * Estonian words of quality that every reader fills differently. Source: our own compilation, after the idea of INCOSE's rule R7.
 * Reviewer's note: comparatives belong to another rule; "heaks" (for the sake of, or in "kiidab heaks") and words of
 * frequency stay out; a colon parts a stem from how it is declined. A word of manner is one that a listener can judge on the spot.
 */
export const QUALITY_WORDS: string = declined(`
adekvaat:ne tõhus tõhusa tõhusat tõhusalt mõjus mõjusalt piisav piisava piisaval piisavat piisavalt otstarbekalt
väärikalt asjakoha:ne asja:lik asjatund:lik eeskuju:lik efektiiv:ne esmaklassili:ne hästi ideaal:ne ilusti
kaasaeg:ne kasutajasõbra:lik kenasti kompetentselt korra:lik kvaliteet:ne kõrgetasemeli:ne laitmatu laitmatult
meisterlikult mõist:lik normaalselt optimaal:ne oskus:lik perfekt:ne professionaal:ne pädevalt rahuldavalt
sobivalt suurepära:ne tipptasemel tublisti tulemus:lik täius:lik
`);

export const MANNER_WORDS = `
aktiivselt arusaadavalt edukalt enesekindlalt hoolikalt kannatlikult kiiresti kohusetundlikult
konstruktiivselt korrektselt lugupidavalt operatiivselt paindlikult positiivselt põhjalikult rahulikult
selgelt soravalt sujuvalt sõbralikult tähelepanelikult vastutustundlikult veenvalt viisakalt viivitamatult
õigeaegselt
`;

/** "Good" in its cases, without the translative. */
export const GOOD_WORDS =
  'hea head heal heale heast heas häid heade parim parimat parimal parima parimad parimaid';

/** What makes "good" no word of quality: hea tava, head aega. */
export const GOOD_WITH: string = declined(`
aega hommikut meel meelega meelt nõu pidu praktik:a päeva puhkust soove soovi tahe tahet tahte tav:a teed tervist töö
uudis uudised uudiseid uudist õhtut ööd olla töötada käia ostjat klienti räägib räägivad näited näiteid näide näite
`);

/** Phrases of quality in two words. */
export const QUALITY_PHRASES = `
kõrge_kvaliteediga kõrgel_tasemel nõutaval_tasemel omab_ülevaadet omab_ülevaate sobival_viisil
vajalikul_tasemel
`;
