import { fieldsOf, LANGUAGE_TAG, type RecordTypeName, type Texts } from '@tegu/core';
import * as Y from 'yjs';
import { textKey } from './document-keys.ts';
import { isCreated, type Created } from './generation-base.ts';

/**
 * The texts that a record had when its generation began stand in the record itself, as plain words: most are never touched
 * again, and a document of 18,000 records opens several times as fast without a container for each. The first who edits one
 * makes its container, and so may others at the same moment: therefore it is the very same container for everybody, letter
 * by letter under the same name, as if one person had made it.
 */

/** Name of the writer who begins a generation; nobody else ever writes under it. */
export const BEGINNER = '0';

/** Yjs draws its clients' numbers below this; those of base texts count up from here. */
const FIRST_CLIENT = 2 ** 32;

/** What a record says of its base texts: the words, and the number of the first of them in its generation. */
export interface BaseTexts {
  readonly texts: Readonly<Record<string, Texts>>;
  readonly first: number;
}

export const NO_BASE_TEXTS: BaseTexts = { texts: {}, first: 0 };

/** The base texts in what a record was created with; none where they are not what they should be. */
export function baseTextsIn({ texts, first }: Created): BaseTexts {
  return isTextsByField(texts) && isNumberOfText(first) ? { texts, first } : NO_BASE_TEXTS;
}

/** The update that puts the container of a base text into the document: the same, whoever makes it. Undefined for no base text. */
export function baseContainer(
  id: string,
  base: BaseTexts,
  field: string,
  language: string,
): Uint8Array | undefined {
  const words = base.texts[field]?.[language];
  if (words === undefined) return undefined;
  const maker = new Y.Doc();
  maker.clientID = FIRST_CLIENT + base.first + placeOf(base, field, language);
  maker.getMap('texts').set(textKey(id, field, language, BEGINNER), new Y.Text(words));
  return Y.encodeStateAsUpdate(maker);
}

/** How many base texts a record has. */
export function countOf(texts: BaseTexts['texts']): number {
  return Object.values(texts).reduce((sum, byLanguage) => sum + Object.keys(byLanguage).length, 0);
}

/** The base texts of a record, one by one. */
export function everyText({ texts }: BaseTexts): readonly (readonly [field: string, language: string])[] {
  return Object.entries(texts).flatMap(([field, byLanguage]) =>
    Object.keys(byLanguage).map((language) => [field, language] as const),
  );
}

/** True where texts stand in what a record was created with that are not what they should be. */
export function hasUnsoundTexts(created: Created): boolean {
  return created['texts'] !== undefined && baseTextsIn(created) === NO_BASE_TEXTS;
}

function placeOf({ texts }: BaseTexts, field: string, language: string): number {
  let place = 0;
  for (const [name, byLanguage] of Object.entries(texts)) {
    const tags = Object.keys(byLanguage);
    if (name === field) return place + tags.indexOf(language);
    place += tags.length;
  }
  return place;
}

/** The texts that a type's records may have, out of what a record was created with. */
export function knownBaseTexts(type: RecordTypeName, { texts }: BaseTexts): Readonly<Record<string, Texts>> {
  const fields = fieldsOf(type);
  const known: Record<string, Texts> = {};
  for (const name in texts) {
    const byLanguage = texts[name];
    if (byLanguage && Object.hasOwn(fields, name) && fields[name]?.kind === 'text')
      known[name] = isTagged(byLanguage) ? byLanguage : tagged(byLanguage);
  }
  return known;
}

/** Asked 40,000 times at an opening: two small letters are a tag without asking the expression. */
function isTag(tag: string): boolean {
  const [first, second] = [tag.charCodeAt(0), tag.charCodeAt(1)];
  if (tag.length === 2 && first > 96 && first < 123 && second > 96 && second < 123) return true;
  return LANGUAGE_TAG.test(tag);
}

function isTagged(texts: Texts): boolean {
  for (const tag in texts) if (!isTag(tag) || !texts[tag]?.isWellFormed() || texts[tag] === '') return false;
  return true;
}

function tagged(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([tag, words]) => LANGUAGE_TAG.test(tag) && words !== '')
      .map(([tag, words]) => [tag, words.toWellFormed()]),
  );
}

function isTextsByField(value: unknown): value is Readonly<Record<string, Texts>> {
  if (!isPlainObject(value)) return false;
  for (const name in value) {
    const byLanguage = value[name];
    if (!isPlainObject(byLanguage)) return false;
    for (const tag in byLanguage) if (typeof byLanguage[tag] !== 'string') return false;
  }
  return true;
}

/** No generation has more texts; a client with a larger number could not be read back. */
function isNumberOfText(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < FIRST_CLIENT;
}

function isPlainObject(value: unknown): value is Created {
  return isCreated(value) && !Array.isArray(value);
}
