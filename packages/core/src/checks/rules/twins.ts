import { haveSameWords, plainWording } from '../../alike/wording.ts';
import { defineQuery, sameList, type Query, type Reader } from '../../derive/query.ts';
import { wordingKey, type WordingKind } from '../../derive/sentence-index.ts';
import { packFor } from '../../language/language-packs.ts';
import type { Id } from '../../records/id.ts';
import { textsIn } from '../../records/record-fields.ts';
import type { Texts } from '../../records/texts.ts';
import type { ModelRemark } from '../model-rule.ts';
import { competencyParts } from './competency-parts.ts';
import { languagesOf, messageName } from './message-name.ts';

/** Whether a sentence counts: alive, and in a competency that is in use. */
const isInUse: Query<boolean> = defineQuery(
  'isInUse',
  (read, id) => read.isLive(id) && !read.ask(competencyParts, read.parentOf(id)).retired,
);

/** The other sentences of a wording, by their ids; the key is `sentence language kind`. */
const twins: Query<readonly Id[]> = defineQuery(
  'twins',
  (read, key) => {
    const [id = '', language = '', kind] = key.split(' ');
    const text = wordsOf(read, id)[language] ?? '';
    const isSame = kind === 'same';
    const found = read
      .sentencesWorded(wordingKey(isSame ? 'same' : 'alike', text, language, read.packs))
      .filter((other) => other !== id && read.ask(isInUse, other))
      .filter((other) => isTwin(read, text, wordsOf(read, other)[language] ?? '', language) === kind);
    return found.sort();
  },
  sameList,
);

function wordsOf(read: Reader, id: Id): Texts {
  const record = read.get(id);
  return (record && textsIn(record, 'text')) ?? {};
}

/** How alike two sentences are in one language; undefined where they are not. */
function isTwin(read: Reader, one: string, other: string, language: string): WordingKind | undefined {
  if (plainWording(one) === plainWording(other)) return 'same';
  const pack = packFor(read.packs, language);
  return pack && haveSameWords(one, other, pack) ? 'alike' : undefined;
}

/** The remark on a sentence that others repeat, in the first of the model's languages in which they do. */
export function remarkOnTwins(read: Reader, subject: Id, kind: WordingKind): readonly ModelRemark[] {
  if (!read.ask(isInUse, subject)) return [];
  for (const language of languagesOf(read)) {
    const related = read.ask(twins, `${subject} ${language} ${kind}`);
    const [first] = related;
    if (first === undefined) continue;
    return [{ field: 'text', language, related, ...placeOf(read, subject, first, related.length) }];
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

function levelOf(read: Reader, id: Id): Id | null {
  return (read.record(id, 'indicator') ?? read.record(id, 'descriptor'))?.level ?? null;
}
