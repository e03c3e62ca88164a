import { defineQuery, sameList, type Query, type Reader } from '../derive/query.ts';
import { childTypesOf } from '../model/document-order.ts';
import type { Id } from '../records/id.ts';
import { textFieldsOf, textsIn } from '../records/record-fields.ts';
import type { RecordTypeName } from '../records/record.ts';
import { isBlank, type Texts } from '../records/texts.ts';

/** A field that says something in some language, but nothing in the one that was asked about. */
export interface MissingText {
  readonly record: Id;
  readonly field: string;
}

/** What people say about the model while they work on it: said once, in the language of whoever said it. */
const SAID_ONCE: ReadonlySet<RecordTypeName> = new Set([
  'claim',
  'comment',
  'dismissal',
  'source',
  'vocabulary',
  'waiver',
]);

/** The key of a text query: about a language, in a record and what stands under it. */
export function inBranch(language: string, record: Id): string {
  // No language tag has a space in it.
  return `${language} ${record}`;
}

/** How many fields of a living branch miss a language; the key comes from `inBranch`. */
export const missingCount: Query<number> = defineQuery('missingCount', (read, key) =>
  sumIn(read, key, missingCount, read.ask(missingFields, key).length),
);

/** Which fields of a living branch miss a language, in document order. It is worked out when somebody asks to see them. */
export const missingTexts: Query<readonly MissingText[]> = defineQuery(
  'missingTexts',
  (read, key) => {
    if (read.ask(missingCount, key) === 0) return [];
    const [language, id] = partsOf(key);
    const own = read.ask(missingFields, key).map((field) => ({ record: id, field }));
    return [
      ...own,
      ...branchesIn(read, id).flatMap((child) => read.ask(missingTexts, inBranch(language, child))),
    ];
  },
  (before, after) =>
    before.length === after.length &&
    before.every(({ record, field }, i) => record === after[i]?.record && field === after[i]?.field),
);

/** How many fields of a living branch say something in a language; the key comes from `inBranch`. */
export const writtenCount: Query<number> = defineQuery('writtenCount', (read, key) => {
  const [language] = partsOf(key);
  return sumIn(read, key, writtenCount, fieldsWhere(read, key, (texts) => says(texts, language)).length);
});

const missingFields: Query<readonly string[]> = defineQuery(
  'missingFields',
  (read, key) => {
    const [language] = partsOf(key);
    return fieldsWhere(read, key, (texts) => !says(texts, language) && !isBlank(texts));
  },
  sameList,
);

function fieldsWhere(read: Reader, key: string, isMeant: (texts: Texts) => boolean): readonly string[] {
  const [, id] = partsOf(key);
  const record = read.get(id);
  if (!record || !read.lives(record)) return [];
  return textFieldsOf(record.type).filter((field) => isMeant(textsIn(record, field) ?? {}));
}

function sumIn(read: Reader, key: string, query: Query<number>, own: number): number {
  const [language, id] = partsOf(key);
  return branchesIn(read, id).reduce((sum, child) => sum + read.ask(query, inBranch(language, child)), own);
}

/** What stands under a living record and is worded in every language. */
function branchesIn(read: Reader, id: Id): readonly Id[] {
  const type = read.standing(id)?.type;
  if (type === undefined || !read.isLive(id)) return [];
  return childTypesOf(type)
    .filter((each) => !SAID_ONCE.has(each))
    .flatMap((each) => read.children(id, each).map((child) => child.id));
}

function says(texts: Texts, language: string): boolean {
  return (texts[language] ?? '').trim() !== '';
}

function partsOf(key: string): readonly [language: string, id: Id] {
  const at = key.indexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
}
