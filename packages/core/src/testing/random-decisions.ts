// Arguments of what people decide about a model: needs, links, what counts and what does not.
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';
import type { KnownRecords } from './known-records.ts';
import { textPlace } from './random-edits.ts';
import { randomText, randomTexts } from './random-text.ts';
import type { Random } from './random.ts';

/** What some role needs of some competency. */
export function requirementArgs(known: KnownRecords, random: Random): unknown {
  const target = random.pick([
    'undecided',
    'notRequired',
    { level: known.one(random, 'level') },
    { level: known.one(random, 'level') },
  ]);
  const entryLevel = random.pick([undefined, null, known.one(random, 'level')]);
  return {
    role: known.one(random, 'role'),
    competency: known.one(random, 'competency'),
    target,
    entryLevel,
  };
}

/** A claim that some competency serves some statement. */
export function claimArgs(known: KnownRecords, random: Random): unknown {
  const [competency, statement] = [known.one(random, 'competency'), known.one(random, 'statement')];
  return { competency, statement, claimed: !random.oneIn(3), rationale: randomTexts(random) };
}

/** A sentence and the statement that it may show. */
export function evidencePlace(
  known: KnownRecords,
  random: Random,
): { readonly sentence: Id; readonly statement: Id } {
  const type = random.pick(['indicator', 'descriptor', 'valueMeaning'] as const) ?? 'indicator';
  return { sentence: known.one(random, type), statement: known.one(random, 'statement') };
}

/** A finding that is set aside: of a sentence, or of a whole record. */
export function dismissalArgs(known: KnownRecords, random: Random): unknown {
  const { id, field, language } = textPlace(known, random);
  const isWhole = random.oneIn(2);
  return {
    rule: random.pick(['vague-words', 'no-verb', 'near-duplicate']),
    record: id,
    field: isWhole ? null : field,
    language: isWhole ? null : language,
    words: isWhole ? '' : randomText(random, 2),
    message: 'default',
    related: random.oneIn(2) ? [] : [known.anyId(random)],
    reason: randomTexts(random),
    ...(random.oneIn(2) ? {} : { by: randomText(random, 1), on: random.pick(['2026-11-22', '22.11.2026']) }),
  };
}

/** A reason why something needs no customer or no link. */
export function waiveArgs(known: KnownRecords, random: Random): unknown {
  const subject = known.one(random, random.pick(['role', 'competency', 'statement'] as const) ?? 'role');
  const statement = random.oneIn(2) ? undefined : known.one(random, 'statement');
  return {
    subject,
    statement,
    aspect: random.pick(['customer', 'alignment']),
    reason: { en: `none, because ${randomText(random)}` },
  };
}

/** A word that is fine here. */
export function wordArgs(_: KnownRecords, random: Random): unknown {
  return { word: random.pick(['Klient', 'klient', 'asiakas']), language: random.pick(['et', 'fi']) };
}

/** A level, and most often the one that takes its place. */
export function levelArgs(known: KnownRecords, random: Random): unknown {
  const level = known.model.record(known.one(random, 'level'), 'level');
  const siblings = level ? known.model.childIds(level.place[0], 'level') : [];
  return {
    level: level?.id ?? 'level:nobody',
    replacement: random.oneIn(5) ? null : (random.pick(siblings) ?? null),
  };
}

/** Words of some text that become traits of a role. */
export function traitsArgs(known: KnownRecords, random: Random): unknown {
  const [type, field] = random.pick([
    ['indicator', 'text'],
    ['component', 'text'],
    ['competency', 'name'],
    ['competency', 'definition'],
  ] as const) ?? ['indicator', 'text'];
  const record = known.model.get(known.one(random, type));
  const [language, text] = random.pick(Object.entries((record && textsIn(record, field)) ?? {})) ?? [
    'et',
    '',
  ];
  return {
    record: record?.id ?? '',
    field,
    language,
    words: text.slice(0, 1 + random.below(text.length)),
    roles: [known.one(random, 'role')],
  };
}
