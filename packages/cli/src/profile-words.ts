/** The headings of a role's profile in one language. */
export interface ProfileWords {
  readonly customers: string;
  readonly kinds: Readonly<Record<'external' | 'internal' | 'none', string>>;
  readonly competencies: string;
  readonly targetLevel: string;
  readonly entryLevel: string;
  readonly notDecided: string;
  readonly from: string;
  readonly shared: string;
  readonly values: string;
  readonly traits: string;
}

const ENGLISH: ProfileWords = {
  customers: 'Customers',
  kinds: { external: 'external customer', internal: 'internal customer', none: 'not named' },
  competencies: 'Competencies',
  targetLevel: 'Target level',
  entryLevel: 'Level on entry',
  notDecided: 'not decided',
  from: 'Shared with',
  shared: 'shared deed',
  values: 'What the values mean in this role',
  traits: 'Traits',
};

const WORDS: ReadonlyMap<string, ProfileWords> = new Map([
  ['en', ENGLISH],
  [
    'et',
    {
      customers: 'Kliendid',
      kinds: { external: 'välisklient', internal: 'siseklient', none: 'nimetamata' },
      competencies: 'Kompetentsid',
      targetLevel: 'Nõutav tase',
      entryLevel: 'Tase tööle asumisel',
      notDecided: 'otsustamata',
      from: 'Ühine rollirühmaga',
      shared: 'ühine tegu',
      values: 'Mida väärtused selles rollis tähendavad',
      traits: 'Isiksuseomadused',
    },
  ],
  [
    'fi',
    {
      customers: 'Asiakkaat',
      kinds: { external: 'ulkoinen asiakas', internal: 'sisäinen asiakas', none: 'nimeämättä' },
      competencies: 'Osaamiset',
      targetLevel: 'Tavoitetaso',
      entryLevel: 'Lähtötaso',
      notDecided: 'päättämättä',
      from: 'Yhteinen rooliryhmän kanssa',
      shared: 'yhteinen teko',
      values: 'Mitä arvot tässä roolissa tarkoittavat',
      traits: 'Ominaisuudet',
    },
  ],
]);

/** The headings in a content language; English where there are none in it. */
export function profileWordsIn(language: string): ProfileWords {
  return WORDS.get(language.split('-')[0] ?? '') ?? ENGLISH;
}
