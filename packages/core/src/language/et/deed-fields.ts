import type { Clue } from '../known-words.ts';
import { wordsOfList } from '../word-list.ts';
import type { Token } from '../token.ts';

/** A field of work. */
export type Field =
  | 'people'
  | 'plan'
  | 'lead'
  | 'money'
  | 'stock'
  | 'goods'
  | 'clean'
  | 'upkeep'
  | 'serve'
  | 'paper'
  | 'show'
  | 'look'
  | 'make'
  | 'care';

/*
 * Fields of work that a verb belongs to, by its present stem. Source: our own compilation from job descriptions of shops,
 * warehouses, offices, care, schools, factories, banks, farms and hotels.
 * Reviewer's note: a verb that fits many fields (teeb, loob, kasutab) stays out, for then two verbs are mostly one act. A
 * verb with a particle stands with a low line (viib läbi); a verb without one in this list has the field of the bare stem.
 * Verbs of contact and handling (teatab, annab, avab) stand in none: beside them another verb mostly belongs to the same act.
 */
const FIELDS: ReadonlyArray<readonly [Field, string]> = [
  [
    'people',
    `
koolita juhenda delegeeri õpeta värba treeni tunnusta motiveeri innusta intervjueeri palka võta_tööle`,
  ],
  [
    'plan',
    `
planeeri kavanda korralda organiseeri plaani ajasta broneeri vii_läbi pea_koosolekuid juhata_koosolekuid pea_jutlusi pea_arenguvestlusi
pea_loenguid pea_tunde`,
  ],
  ['lead', 'esinda juhi koordineeri halda vea_eest'],
  ['money', 'arvuta arvelda maksa pea_raamatupidamist'],
  ['stock', 'telli hangi osta sõlmi pea_läbirääkimisi'],
  [
    'goods',
    `
ladusta lao komplekteeri paki väljasta tarni transpordi vea paiguta sorteeri laadi laenuta pakenda märgista võta_vastu
pane_välja`,
  ],
  ['clean', 'korista niida triigi pühi'],
  ['upkeep', 'puhasta pese hoolda remondi kasta määri paranda vaheta tühjenda'],
  ['serve', 'müü majuta lahenda teeninda nõusta konsulteeri'],
  [
    'paper',
    `
koosta vormista kirjuta arhiveeri allkirjasta skaneeri dokumenteeri registreeri sisesta protokolli tõlgi toimeta
prindi menetle uuenda pea_arvestust`,
  ],
  ['show', 'esine esita esitle tutvusta turunda avalda reklaami postita'],
  [
    'look',
    `
kontrolli jälgi analüüsi auditeeri mõõda hinda uuri seira võrdle kaardista testi prognoosi vaata_üle loe_üle`,
  ],
  [
    'make',
    `
ehita serveeri valmista_ette valmista pildista joonista sisusta lõika lihvi värvi renoveeri projekteeri küpseta kata_laudu
õmble programmeeri seadista keevita puuri monteeri paigalda kujunda arenda keeda`,
  ],
  ['care', 'toida hoolitse lüpsa ravi manusta süsti külva istuta kasvata'],
];

const byVerb = new Map<string, Field>();
for (const [field, verbs] of FIELDS) for (const verb of wordsOfList(verbs)) byVerb.set(verb, field);

const stems = new Set([...byVerb.keys()].map((verb) => verb.replace(/_.*/, '')));

/** Is the word a verb that has a field, be it with another word? */
export const mayHaveField: Clue = (word) => stems.has(word.slice(0, -1));

/** The field of a verb by its present stem, read with the words of its part: a particle may make another verb of it. */
export function fieldOf(stem: string, words: readonly Token[]): Field | undefined {
  for (const { text } of words) {
    const field = byVerb.get(`${stem}_${text.replace(/.+(?=arvestust$)/, '')}`);
    if (field !== undefined) return field;
  }
  return byVerb.get(stem);
}

/**
 * What is mostly the next step after a field (measures and writes down). Everything else of two fields is two deeds.
 */
const STEPS: Partial<Record<Field, string>> = {
  goods: 'clean look paper upkeep make serve stock',
  make: 'clean look paper show upkeep goods',
  upkeep: 'clean look paper goods make care',
  clean: 'upkeep look paper goods',
  care: 'clean paper look upkeep goods',
  stock: 'make paper goods',
  look: 'paper plan make upkeep goods stock show care money',
  paper: 'show money look',
  money: 'paper look serve',
  plan: 'paper goods stock look show',
  lead: 'paper look',
  serve: 'paper money goods',
  people: 'paper look',
  show: 'paper',
};

/** Is the second deed mostly the next step of the first? */
export function isNextStep(first: Field, second: Field): boolean {
  return first === second || STEPS[first]?.includes(second) === true;
}
