import { asQuoted } from '../../../alignment/evidence-counts.ts';
import { sentenceScope, sentencesOf } from '../../../alignment/sentences.ts';
import { defineQuery, sameList, type Query, type Reader } from '../../../derive/query.ts';
import { competenciesInOrder } from '../../../profiles/competency-order.ts';
import { levelsOfScale, scaleOf } from '../../../profiles/level-rank.ts';
import type { Descriptor } from '../../../records/descriptor.ts';
import type { Id } from '../../../records/id.ts';
import { isBlank, type Texts } from '../../../records/texts.ts';
import type { ModelRemark, ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { levelTitle } from '../level-title.ts';
import { levelsAsked } from '../levels-asked.ts';
import { messageName } from '../message-name.ts';
import { isWorded } from '../worded.ts';

/** A level that says nothing of its own: it repeats the one below, or is asked for and described nowhere. */
export const levelWithoutOwnBehaviour: ModelRule = {
  id: 'level-without-own-behaviour',
  scope: 'model',
  subjects: ['competency', 'descriptor', 'level'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: ['duplicate-indicator'],
  isAbout(read, subject) {
    const type = read.standing(subject)?.type;
    if (type === 'level') return true;
    return !read.ask(competencyParts, type === 'descriptor' ? read.parentOf(subject) : subject).retired;
  },
  check(read, subject) {
    const descriptor = read.record(subject, 'descriptor');
    if (descriptor) return repeated(read, descriptor);
    return read.record(subject, 'level') ? describedNowhere(read, subject) : askedButNotSaid(read, subject);
  },
};

/** The levels that a competency says something of, in a description or in sentences of that level. */
const describedIn: Query<readonly Id[]> = defineQuery(
  'levelsDescribedIn',
  (read, competency) => {
    const levels = read.ask(sentencesOf, competency).flatMap((sentence) => {
      const { level } = read.ask(sentenceScope, sentence);
      return level !== null && read.isLive(level) && read.ask(isWorded, sentence) ? [level] : [];
    });
    return [...new Set(levels)];
  },
  sameList,
);

/** The levels that some competency in use says something of. */
const describedSomewhere: Query<ReadonlySet<Id>> = defineQuery(
  'levelsDescribedSomewhere',
  (read) =>
    new Set(
      read
        .ask(competenciesInOrder, '')
        .filter((competency) => !read.ask(competencyParts, competency).retired)
        .flatMap((competency) => read.ask(describedIn, competency)),
    ),
  (before, after) => before.size === after.size && [...before].every((level) => after.has(level)),
);

/** The levels that roles ask for of a competency. */
const askedOf: Query<readonly Id[]> = defineQuery(
  'levelsAskedOf',
  (read, competency) => {
    const asked = new Set<Id>();
    for (const { notRequired, level, entryLevel } of read.joins(competency, 'requirement'))
      for (const each of [level, entryLevel]) if (!notRequired && each !== null) asked.add(each);
    return [...asked].sort();
  },
  sameList,
);

function describedNowhere(read: Reader, id: Id): readonly ModelRemark[] {
  const level = read.record(id, 'level');
  const times = read.ask(levelsAsked, read.root).get(id);
  // What the scale itself says of the level holds for every competency.
  if (!level || times === undefined || !isBlank(level.description)) return [];
  if (read.ask(describedSomewhere, read.root).has(id)) return [];
  return [{ field: 'name', values: { level: levelTitle(read, id) } }];
}

/** Only of a competency whose levels somebody has begun to describe. */
function askedButNotSaid(read: Reader, id: Id): readonly ModelRemark[] {
  const competency = read.record(id, 'competency');
  const described = read.ask(describedIn, id);
  const scale = read.ask(scaleOf, id);
  if (!competency || scale === null || described.length === 0) return [];
  const asked = read.ask(askedOf, id);
  return read
    .ask(levelsOfScale, scale)
    .filter((level) => asked.includes(level) && !described.includes(level))
    .filter(
      (level) =>
        read.ask(describedSomewhere, read.root).has(level) &&
        isBlank(read.record(level, 'level')?.description ?? {}),
    )
    .map((level) => ({
      message: 'gap',
      field: 'name',
      related: [level],
      values: { name: messageName(read, competency.name), level: levelTitle(read, level) },
      suggestions: [
        {
          label: 'describe',
          command: 'create-record',
          args: { type: 'descriptor', parent: id, fields: { level } },
        },
      ],
    }));
}

function repeated(read: Reader, descriptor: Descriptor): readonly ModelRemark[] {
  const competency = read.parentOf(descriptor.id);
  const below = nextBelow(read, competency, descriptor);
  if (!below || hasSentencesOf(read, competency, descriptor.level)) return [];
  if (!addsNothing(descriptor.text, below.text)) return [];
  return [
    {
      message: 'repeated',
      field: 'text',
      related: [below.id],
      values: { level: levelTitle(read, descriptor.level), below: levelTitle(read, below.level) },
    },
  ];
}

/** The nearest lower level of the same scale that the competency describes. */
function nextBelow(read: Reader, competency: Id, { level }: Descriptor): Descriptor | undefined {
  const ranks = read.ask(levelsOfScale, read.parentOf(level));
  const rank = ranks.indexOf(level);
  return read
    .children(competency, 'descriptor')
    .filter((other) => !isBlank(other.text) && ranks.includes(other.level))
    .filter((other) => ranks.indexOf(other.level) < rank)
    .sort((a, b) => ranks.indexOf(b.level) - ranks.indexOf(a.level))[0];
}

function hasSentencesOf(read: Reader, competency: Id, level: Id): boolean {
  return read
    .childIds(competency, 'indicator')
    .some((indicator) => read.ask(sentenceScope, indicator).level === level && read.ask(isWorded, indicator));
}

/** In each language that both are written in, every sentence stands in the lower one already. */
function addsNothing(upper: Texts, lower: Texts): boolean {
  const shared = Object.keys(upper).filter(
    (language) => (upper[language] ?? '').trim() !== '' && (lower[language] ?? '').trim() !== '',
  );
  return (
    shared.length > 0 &&
    shared.every((language) => {
      const said = new Set(partsOf(lower[language] ?? ''));
      const parts = partsOf(upper[language] ?? '');
      return parts.length > 0 && parts.every((part) => said.has(part));
    })
  );
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[.;!\n]/u)
    .map(asQuoted)
    .filter((part) => part !== '');
}
