import { sentencesOf } from '../../alignment/sentences.ts';
import { defineQuery, sameList, type Query, type Reader } from '../../derive/query.ts';
import type { Id } from '../../records/id.ts';
import { textsIn } from '../../records/record-fields.ts';
import type { Texts } from '../../records/texts.ts';

/** What a leader's competency of customer-centricity covers: what it is, one's own and one's unit's part, measures, methods. */
export const LEADERS_PARTS = ['meaning', 'ownPart', 'measures', 'methods'] as const;

export type LeadersPart = (typeof LEADERS_PARTS)[number];

/**
 * Beginnings of words by which a part is known, in all languages together: many and broad, for a part is missed only where
 * none of them stands in any text. From practitioners' descriptions of leaders' competencies in the three languages.
 */
const SIGNS: Readonly<Record<LeadersPart, readonly string[]>> = {
  meaning: [
    ...['customer-centric', 'customer centric', 'customer focus', 'customer-focus', 'customer experience'],
    ...['kliendikesk', 'kliendikogemus', 'kliendi vaade', 'kliendi vaate', 'kliendist lähtu'],
    ...['asiakaskesk', 'asiakaskokemu', 'asiakaslähtö', 'asiakasnäkökul', 'asiakkaan näkökul'],
  ],
  ownPart: [
    ...['unit', 'department', 'own part', 'team', 'own role', 'contribut'],
    ...['üksus', 'osakon', 'oma osa', 'panus', 'meeskon', 'tiim', 'oma roll'],
    ...['yksik', 'osasto', 'oman osu', 'oma osu', 'tiimi', 'roolinsa', 'osuutt'],
  ],
  measures: [
    ...['measur', 'metric', 'survey', 'score', 'nps', 'result', 'satisfaction', 'figure'],
    ...['mõõ', 'küsitl', 'uuring', 'tulemus', 'rahulolu', 'näitaja'],
    ...['mittar', 'mitata', 'mittaa', 'kysely', 'tulok', 'tulos', 'tyytyväisyy'],
  ],
  methods: [
    ...['method', 'feedback', 'journey', 'interview', 'mystery', 'tool', 'map'],
    ...['meetod', 'tagasisi', 'teekon', 'klienditeekon', 'intervjuu', 'vahendi', 'kaardist'],
    ...[
      'menetelm',
      'palaut',
      'asiakaspalaut',
      'polku',
      'asiakaspol',
      'haastattel',
      'työkalu',
      'keino',
      'kartoit',
    ],
  ],
};

/** The parts that a competency's name, definition, components and sentences speak of. */
export const leadersPartsIn: Query<readonly LeadersPart[]> = defineQuery(
  'leadersPartsIn',
  (read, competency) => {
    const texts = textsOf(read, competency).flatMap((each) => Object.values(each).map(inWords));
    return LEADERS_PARTS.filter((part) =>
      texts.some((text) => SIGNS[part].some((sign) => text.includes(` ${sign}`))),
    );
  },
  sameList,
);

function textsOf(read: Reader, competency: Id): readonly Texts[] {
  const record = read.record(competency, 'competency');
  const below = [...read.childIds(competency, 'component'), ...read.ask(sentencesOf, competency)].map(
    (id) => {
      const part = read.get(id);
      return (part && textsIn(part, 'text')) ?? {};
    },
  );
  return [record?.name ?? {}, record?.definition ?? {}, ...below];
}

/** Lower-case, with a space before each word, hyphens within words kept. */
function inWords(text: string): string {
  return ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')}`;
}
