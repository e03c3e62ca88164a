/** The fields of a competency that a column may hold; `needs` holds knowledge, skills and attitudes together. */
export const FIELDS = [
  'name',
  'category',
  'definition',
  'indicators',
  'knowledge',
  'skills',
  'attitudes',
  'needs',
] as const;

export type Field = (typeof FIELDS)[number];

/** True for the name of a field. */
export function isField(target: string): target is Field {
  return FIELDS.some((field) => field === target);
}

/** How people head such columns in Estonian, English and Finnish, as `foldedWords` makes them. The field's own words come first. */
export const FIELD_WORDS: Readonly<Record<Field, readonly string[]>> = {
  name: [
    ...[
      'kompetents',
      'kompetentsid',
      'kompetentsi nimi',
      'kompetentsi nimetus',
      'nimetus',
      'nimi',
      'padevus',
    ],
    ...['competency', 'competencies', 'competence', 'competency name', 'name', 'title'],
    ...['osaaminen', 'osaamiset', 'osaamisen nimi', 'kompetenssi', 'nimi'],
  ],
  category: [
    ...['kategooria', 'kategooriad', 'ruhm', 'grupp', 'valdkond', 'teema'],
    ...['category', 'categories', 'group', 'domain', 'cluster', 'theme', 'area'],
    ...['osaamisryhma', 'ryhma', 'kategoria', 'osa alue', 'osaamisalue', 'teema'],
  ],
  definition: [
    ...['selgitus', 'definitsioon', 'kirjeldus', 'maaratlus', 'sisu', 'kompetentsi kirjeldus'],
    ...['definition', 'description', 'meaning', 'explanation'],
    ...['maaritelma', 'kuvaus', 'selite', 'osaamisen kuvaus'],
  ],
  indicators: [
    ...['kaitumuslik valjendus', 'kaitumuslikud valjendused', 'valjendus', 'valjendused', 'tegu', 'teod'],
    ...['kaitumine', 'kaitumisnaitaja', 'kaitumisnaitajad', 'tegevusnaitaja', 'tegevusnaitajad', 'naitaja'],
    ...['indikaator', 'indikaatorid', 'kuidas kaitub', 'tegevus', 'milles valjendub', 'naitajad'],
    ...['behavioural indicator', 'behavioural indicators', 'behavioral indicator', 'behavioral indicators'],
    ...['behaviour', 'behaviours', 'behavior', 'behaviors', 'indicator', 'indicators', 'deed', 'deeds'],
    ...['kayttaytymiskuvaus', 'kayttaytymiskuvaukset', 'kayttaytyminen', 'teko', 'teot', 'miten toimii'],
    ...[
      'kayttaytymisindikaattori',
      'kayttaytymisindikaattorit',
      'indikaattori',
      'indikaattorit',
      'miten nakyy',
    ],
  ],
  knowledge: ['teadmine', 'teadmised', 'mida teab', 'knowledge', 'tieto', 'tiedot', 'mita tietaa'],
  skills: ['oskus', 'oskused', 'mida oskab', 'skill', 'skills', 'taito', 'taidot', 'mita osaa'],
  attitudes: ['hoiak', 'hoiakud', 'attitude', 'attitudes', 'asenne', 'asenteet'],
  needs: [
    ...['teadmised oskused hoiakud', 'teab oskab', 'mida teab oskab', 'koostisosad', 'koostisosa'],
    ...['knowledge skills attitudes', 'knowledge and skills', 'components', 'osatekijat'],
    ...['tiedot taidot asenteet', 'tietaa osaa', 'mita tietaa osaa'],
  ],
};

/** What precedes the number of a level. */
export const LEVEL_WORDS: readonly string[] = ['tase', 'level', 'taso'];

/** The words of a scale of three, from the lowest level on. */
export const RANK_WORDS: readonly (readonly string[])[] = [
  ['algaja', 'beginner', 'novice', 'aloittelija'],
  ['meister', 'master', 'osaaja', 'mestari'],
  ['ekspert', 'expert', 'ekspertti', 'asiantuntija'],
];

/** Plain words of small letters with one space between them, which are most: there is nothing to fold. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Words as they are compared: without case, diacritics and signs, one space between them. */
export function foldedWords(text: string): string {
  const small = text.toLowerCase();
  if (FOLDED.test(small)) return small;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
