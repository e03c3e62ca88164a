import type { FileMessages } from './fault-sentence.ts';

/** What is wrong with a file, in Estonian. */
export const fileMessagesEt: FileMessages = {
  faults: {
    'too-large': 'Failis on {size} tähemärki; Tegu avab faile, milles on neid kuni {limit}.',
    'too-many': 'Failis on üle {limit} objekti ja massiivi; nii suuri mudeleid Tegu ei ava.',
    'not-json':
      'Fail ei ole alates reast {line}, veerust {column} enam korrektne JSON; paranda see koht või salvesta fail uuesti.',
    cut: 'Fail katkeb enneaegselt: rida {line}, veerg {column}; lõpp on puudu. Kasuta terviklikku koopiat.',
    'not-tegu':
      'see ei ole Tegu fail; kõige välimises objektis peab olema "format": "tegu", siin on {found}.',
    'newer-version':
      'fail on vormingu versioonis {version}, see Tegu tunneb versioone kuni {supported}; ava fail uuema Teguga.',
    'unsupported-version':
      '{version} ei ole Tegu vormingu versioon; siin peab olema täisarv 1 kuni {supported}.',
    'missing-migration':
      'vormingu versioonilt {version} ei saa üle minna versioonile {supported}; salvesta fail praeguses versioonis.',
    'too-deep': 'liiga palju tasandeid üksteise sees; lubatud on kuni {limit}.',
    'prototype-key': 'võti „{key}“ ei ole kusagil lubatud; nimeta see ümber või kustuta.',
    'wrong-value': 'praegune väärtus on {found}; õige oleks {expected}.',
    'missing-value': 'siit on puudu „{key}“, ilma milleta kirjel ei ole tähendust; lisa see.',
    'bad-language': '„{key}“ ei ole keele tähis; õige on näiteks "et", "fi", "en" või "en-GB".',
    'missing-id': 'id on puudu; lisa kordumatu id, näiteks "{type}:a1".',
    'wrong-id-type': 'id „{id}“ on teist liiki kirje oma; siin peab id algama tähistega "{type}:".',
    'duplicate-id': 'sama kirje, {id}, on juba olemas: {first}; failis võib see olla ainult üks kord.',
    'wrong-parent': '„{key}“ ei saa olla objektis „{type}“; selle õige koht: {options}.',
    'missing-link': 'failis ei ole kirjet „{id}“; viita olemasolevale ({options}) või jäta viide ära.',
    'wrong-link-type': '„{id}“ on kirje liigist „{type}“; viidata saab ainult neile: {options}.',
  },
  expectations: {
    object: 'objekt looksulgudes { }',
    records: 'objektide massiiv',
    sameAs: 'massiiv objektidest, milles on tekstid "scheme" ja "id" ning soovi korral "uri"',
    texts: 'tekstid keelte kaupa, näiteks { "et": "…", "en": "…" }',
    text: 'tekst jutumärkides',
    yesNo: 'true või false',
    number: 'arv või null',
    day: 'kuupäev kujul "2026-11-22" või null',
    choice: 'üks neist sõnadest: {options}',
    id: 'kirje id',
    ids: 'massiiv kirjete id-dest',
    textList: 'massiiv tekstidest',
    languages: 'massiiv vähemalt ühe keele tähisega, näiteks ["et", "en"]',
  },
};
