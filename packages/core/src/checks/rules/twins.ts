import { haveSameWords, plainWording } from '../../alike/wording.ts';
import { defineQuery, sameList, type Query, type Reader } from '../../derive/query.ts';
import { wordingKey, type WordingKind } from '../../derive/sentence-index.ts';
import { packFor } from '../../language/language-packs.ts';
import type { Id } from '../../records/id.ts';
import { textsIn } from '../../records/record-fields.ts';
import type { Texts } from '../../records/texts.ts';
import type { Suggestion } from '../finding.ts';
import type { ModelRemark } from '../model-rule.ts';
import { competencyParts } from './competency-parts.ts';
import { languagesOf, messageName } from './message-name.ts';

/** Whether a sentence counts: alive, and in a competency that is in use. */
const isInUse: Query<boolean> = defineQuery(
  'isInUse',
  (read, id) => read.isLive(id) && !read.ask(competencyParts, read.parentOf(id)).retired,
);

/** So many of the others are named; a line that stands everywhere is told by their number. */
const MOST_NAMED = 20;

/** The sentences in use at a place of the index, sorted, by their plain wording; the key is `language place`. */
const wordings: Query<ReadonlyMap<string, readonly Id[]>> = defineQuery(
  'wordings',
  (read, key) => {
    const [language = '', place = ''] = key.split(' ');
    const found = new Map<string, Id[]>();
    for (const id of [...read.sentencesWorded(place)].sort()) {
      if (!read.ask(isInUse, id)) continue;
      const wording = plainWording(wordsOf(read, id)[language] ?? '');
      const there = found.get(wording);
      if (there) there.push(id);
      else found.set(wording, [id]);
    }
    return found;
  },
  (before, after) =>
    before.size === after.size &&
    [...before].every(([wording, ids]) => sameList(ids, after.get(wording) ?? [])),
);

interface Twins {
  /** The first of them, by their ids. */
  readonly named: readonly Id[];
  readonly count: number;
}

const ALONE: Twins = { named: [], count: 0 };

/** The other sentences of a wording; the key is `sentence language kind`. */
const twins: Query<Twins> = defineQuery(
  'twins',
  (read, key) => {
    const [id = '', language = '', kind] = key.split(' ');
    const text = wordsOf(read, id)[language] ?? '';
    const place = wordingKey(kind === 'same' ? 'same' : 'alike', text, language, read.packs);
    if (read.sentencesWorded(place).size < 2) return ALONE;
    // The others are gathered once for all of them: each by itself would read each of the others.
    const gathered = read.ask(wordings, `${language} ${place}`);
    const own = plainWording(text);
    const pack = packFor(read.packs, language);
    const groups =
      kind === 'same'
        ? [gathered.get(own) ?? []]
        : [...gathered].flatMap(([wording, ids]) =>
            wording !== own && pack && haveSameWords(own, wording, pack) ? [ids] : [],
          );
    const named = groups
      .flatMap((ids) => ids.slice(0, MOST_NAMED + 1))
      .filter((other) => other !== id)
      .slice(0, MOST_NAMED);
    const all = groups.reduce((sum, ids) => sum + ids.length, 0);
    return named.length === 0 ? ALONE : { named, count: kind === 'same' ? all - 1 : all };
  },
  (before, after) => before.count === after.count && sameList(before.named, after.named),
);

function wordsOf(read: Reader, id: Id): Texts {
  const record = read.get(id);
  return (record && textsIn(record, 'text')) ?? {};
}

/** The remark on a sentence that others repeat, in the first of the model's languages in which they do. */
export function remarkOnTwins(read: Reader, subject: Id, kind: WordingKind): readonly ModelRemark[] {
  if (!read.ask(isInUse, subject)) return [];
  for (const language of languagesOf(read)) {
    const { named: related, count } = read.ask(twins, `${subject} ${language} ${kind}`);
    const [first] = related;
    if (first === undefined) continue;
    const place = placeOf(read, subject, first, count);
    return [
      {
        field: 'text',
        language,
        related,
        suggestions: place.message === 'here' ? merging(read, subject, first) : [],
        ...place,
      },
    ];
  }
  return [];
}

/** Where the others stand: in the same competency, on another of its levels, or in another competency. */
function placeOf(
  read: Reader,
  subject: Id,
  other: Id,
  count: number,
): Pick<ModelRemark, 'message' | 'values'> {
  const competency = read.parentOf(other);
  const name = messageName(read, read.record(competency, 'competency')?.name ?? {});
  if (count > 1) return { message: 'several', values: { name, count } };
  if (competency !== read.parentOf(subject)) return { values: { name } };
  const level = read.record(levelOf(read, other), 'level');
  if (!level || level.id === levelOf(read, subject)) return { message: 'here', values: { name } };
  return { message: 'level', values: { name, level: messageName(read, level.name) } };
}

/** Of two sentences for one deed on one level, the one that is read stays. A description cannot take in a sentence. */
function merging(read: Reader, into: Id, from: Id): readonly Suggestion[] {
  const areIndicators = read.record(into, 'indicator') && read.record(from, 'indicator');
  return areIndicators ? [{ label: 'merge', command: 'merge-indicators', args: { into, from } }] : [];
}

function levelOf(read: Reader, id: Id): Id | null {
  return (read.record(id, 'indicator') ?? read.record(id, 'descriptor'))?.level ?? null;
}
