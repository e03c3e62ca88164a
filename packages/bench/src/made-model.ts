import { seeded } from './seeded.ts';

const VERBS = [
  'Küsib',
  'Selgitab',
  'Annab',
  'Kirjutab',
  'Helistab',
  'Võrdleb',
  'Kontrollib',
  'Pakub',
  'Jagab',
  'Toob',
];
const WHOM = [
  'kliendile',
  'kolleegile',
  'ostjale',
  'tarnijale',
  'uuele töötajale',
  'juhile',
  'naaberüksusele',
];
const WHAT = [
  'tellimuse seisu ja järgmise sammu',
  'kaks lahendust koos hinna ja tähtajaga',
  'kokkuvõtte kokkulepetest samal päeval',
  'mõõtmistulemused arusaadava joonisena',
  'põhjuse, miks tarne hilineb',
  'juhised, mida kodus esimesena teha',
];
const WHEN = [
  'enne kui töö algab',
  'kohe pärast kõnet',
  'iga nädala alguses',
  'kui plaan muutub',
  'enne lepingu sõlmimist',
];
const DOES = [
  'Asks',
  'Explains',
  'Gives',
  'Writes',
  'Calls',
  'Compares',
  'Checks',
  'Offers',
  'Shares',
  'Brings',
];
const THING = [
  'the customer what the product is for before showing the shelf',
  'a colleague the state of the order and the next step',
  'the supplier two solutions with price and date',
  'the manager the reason for the delay and a way out',
];
const TOPICS = [
  'tellimused',
  'tarned',
  'hooldus',
  'nõustamine',
  'ladu',
  'arveldus',
  'koolitus',
  'kvaliteet',
  'ohutus',
];

type Picker = <T>(from: readonly T[]) => T;

/** Text of a Tegu file with so many competencies, 5 indicators and 3 descriptors each, from a seed. */
export function madeFile(competencies: number, roles: number = FEW_ROLES, seed = 7): string {
  const random = seeded(seed);
  const pick: Picker = (from) => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const perCategory = 100;
  const categories = Array.from({ length: Math.ceil(competencies / perCategory) }, (_, c) => ({
    id: `category:c${c}`,
    name: { et: `${pick(TOPICS)} ${c + 1}` },
    competencies: Array.from({ length: Math.min(perCategory, competencies - c * perCategory) }, (_, i) =>
      madeCompetency(c * perCategory + i, pick),
    ),
  }));
  const model = {
    id: 'model:made',
    title: { et: 'Suur kogu' },
    languages: ['et', 'en'],
    statements: madeStatements(),
    scales: [madeScale()],
    categories,
    roles: madeRoles(competencies, roles),
  };
  return JSON.stringify({ format: 'tegu', formatVersion: 1, model });
}

function madeCompetency(n: number, pick: Picker): object {
  const sentence = (i: number): string =>
    `${pick(VERBS)} ${pick(WHOM)} ${pick(WHAT)}, ${pick(WHEN)} (${n}.${i}).`;
  const english = (i: number): string =>
    `${pick(DOES)} ${pick(THING)}, then ${pick(DOES).toLowerCase()} ${pick(THING)} (${n}.${i}).`;
  const indicators = Array.from({ length: 5 }, (_, i) => ({
    id: `indicator:${n}-${i}`,
    text: { et: sentence(i), en: english(i) },
    level: `level:l${(i % 3) + 1}`,
    ...(i === 0 && n % 10 === 0 ? { evidence: [{ statement: `statement:v${n % 5}`, quote: '' }] } : {}),
  }));
  for (const { text, evidence } of indicators) for (const each of evidence ?? []) each.quote = text.et;
  return {
    id: `competency:${n}`,
    name: { et: `${pick(TOPICS)} ${pick(WHOM)} ${n}`, en: `${pick(THING)} ${n}` },
    definition: {
      et: `Teeb nii, et ${pick(TOPICS)} sujuvad ja klient teab, mida ta järgmisena teha saab. ${sentence(8)}`,
      en: `Makes it easy for the customer to know what to do next. ${english(8)}`,
    },
    scope: 'core',
    indicators,
    descriptors: ['l1', 'l2', 'l3'].map((level, i) => ({
      level: `level:${level}`,
      text: { et: sentence(i + 5), en: english(i + 5) },
    })),
  };
}

function madeStatements(): object[] {
  return [
    {
      id: 'statement:customerCentricity',
      kind: 'customerCentricity',
      text: { et: 'Igaüks teab, kellele ta tööd teeb.' },
    },
    { id: 'statement:purpose', kind: 'purpose', text: { et: 'Aitame inimestel kodu korda saada.' } },
    { id: 'statement:brandPromise', kind: 'brandPromise', text: { et: 'Vastus esimesel pöördumisel.' } },
    { id: 'statement:strategy', kind: 'strategy', text: { et: 'Nõuanne enne hinda.' } },
    ...Array.from({ length: 5 }, (_, i) => ({
      id: `statement:v${i}`,
      kind: 'value',
      title: { et: `Väärtus ${i + 1}` },
      text: { et: 'Nii, nagu klient seda vajab.' },
    })),
  ];
}

function madeScale(): object {
  const levels = ['Algaja', 'Meister', 'Ekspert'].map((name, i) => ({
    id: `level:l${i + 1}`,
    name: { et: name },
  }));
  return { id: 'scale:three', name: { et: 'Kolm taset' }, levels };
}

const FEW_ROLES = 12;

/**
 * Roles with a customer and a dozen competencies each, so that customer focus has something to read; those beyond the first
 * few take over what one of those needs.
 */
function madeRoles(competencies: number, count: number): object[] {
  return Array.from({ length: count }, (_, r) => ({
    id: `role:r${r}`,
    name: { et: `Roll ${r + 1}` },
    line: r % 2 === 0 ? 'frontline' : 'support',
    ...(r < FEW_ROLES ? {} : { includes: [`role:r${r % FEW_ROLES}`] }),
    customers: [
      { id: `roleCustomer:r${r}`, kind: r % 2 === 0 ? 'external' : 'internal', who: { et: 'ostja poes' } },
    ],
    requirements: Array.from({ length: Math.min(12, competencies) }, (_, i) => ({
      competency: `competency:${(r * 12 + i) % competencies}`,
      level: `level:l${(i % 3) + 1}`,
    })),
  }));
}
