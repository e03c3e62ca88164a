import {
  fieldsOf,
  fieldValue,
  membersIn,
  sameValue,
  smallestEdit,
  textFieldsOf,
  textsIn,
  type AnyRecord,
  type Id,
  type TextEdit,
  type Texts,
} from '@tegu/core';
import * as Y from 'yjs';
import {
  baseTextsIn,
  BEGINNER,
  baseContainer,
  countOf,
  everyText,
  NO_BASE_TEXTS,
  type BaseTexts,
} from './base-texts.ts';
import { createdText, createdUnder, isThere } from './created-record.ts';
import {
  goneKey,
  markKey,
  memberKey,
  readRecordKey,
  recordKey,
  scalarKey,
  textKey,
} from './document-keys.ts';
import type { Created } from './generation-base.ts';
import type { LiveRoots } from './live-roots.ts';
import type { OwnMarks } from './own-marks.ts';
import { readRecord, type KeysOfRecord } from './read-record.ts';
import { editPieces, textsUnder } from './text-pieces.ts';

/** Who writes where: the document's roots, and a name that no other writer has. */
export interface Pen {
  readonly roots: LiveRoots;
  readonly writer: string;
  readonly keysOf: (id: Id) => KeysOfRecord;
  readonly marks: OwnMarks;
}

/** The edits that were made of one text, in order; undefined where it was written as a whole. */
export type EditsOf = (field: string, language: string) => readonly TextEdit[] | undefined;

/** What a write needs and what is not there: the record itself, or containers for its texts. */
export interface Missing {
  readonly record: AnyRecord;
  readonly isNew: boolean;
  /** Keys of texts. */
  readonly texts: readonly string[];
}

/** What is missing for a record to say `after`; undefined where nothing is. */
export function missingFor(pen: Pen, before: AnyRecord | undefined, after: AnyRecord): Missing | undefined {
  const { id } = after;
  const isNew = !isThere(pen.roots, id);
  const { texts: keys } = pen.keysOf(id);
  const texts = changedTexts(pen, isNew ? NEW : before, after)
    .filter(([field, language]) => isNew || textsUnder(pen.roots, keys, field, language).length === 0)
    .map(([field, language]) => textKey(id, field, language, pen.writer));
  return isNew || texts.length > 0 ? { record: after, isNew, texts } : undefined;
}

/**
 * Makes what is missing: a record with its scalars and set members, and empty texts. It is made apart from what is undone, so
 * that undo takes letters and marks away and never a container.
 */
export function makeContainers({ roots }: Pen, { record, isNew, texts }: Missing): void {
  if (isNew) {
    roots.records.set(recordKey(record.id), createdText(createdWith(record)));
    beginMembers(roots, record);
  }
  for (const key of texts) roots.texts.set(key, new Y.Text());
}

/**
 * What gives each base text that a write changes its container, as updates of the document: nobody in particular makes
 * them. To be applied before the other containers are made.
 */
export function baseContainersFor(
  pen: Pen,
  before: AnyRecord | undefined,
  after: AnyRecord,
): readonly Uint8Array[] {
  const base = baseTextsOf(pen, after.id);
  if (base === NO_BASE_TEXTS) return [];
  // What was kept out of the model says more than it shows: all of it is written over.
  const changed = before ? changedTexts(pen, before, after) : everyText(base);
  return changed
    .filter(([field, language]) => !pen.roots.texts.has(textKey(after.id, field, language, BEGINNER)))
    .flatMap(([field, language]) => baseContainer(after.id, base, field, language) ?? []);
}

/** What a live record says at the beginning of a generation: all but its sets. `first` is the number of its first text. */
export function begunWith(
  record: AnyRecord,
  first: number,
): { readonly created: Created; readonly texts: number } {
  const texts: Record<string, Texts> = {};
  for (const field of textFieldsOf(record.type)) {
    const words = textsIn(record, field) ?? {};
    if (Object.keys(words).length > 0) texts[field] = words;
  }
  const count = countOf(texts);
  const created = { ...createdWith(record), born: true, ...(count > 0 ? { texts, first } : {}) };
  return { created, texts: count };
}

/** Puts the members of a record's sets there, each under its own key. */
export function beginMembers({ records }: LiveRoots, record: AnyRecord): void {
  for (const [field, member] of membersOf(record)) records.set(memberKey(record.id, field, member), 1);
}

/** What is written of a record: what it said, unless it could not be read or was just made, and what it is to say. */
export interface RecordWrite {
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord;
  readonly isNew: boolean;
  readonly editsOf: EditsOf;
}

/** Writes what makes a record say `after`. Its containers must be there. */
export function writeRecord(pen: Pen, write: RecordWrite): void {
  const { before, after, isNew } = write;
  if (!isNew) {
    for (const name of scalarNamesOf(after)) {
      const value = scalarOf(after, name);
      if (!before || !sameValue(value, scalarOf(before, name)))
        pen.roots.records.set(scalarKey(after.id, name), value);
    }
    writeMembers(pen, before, after);
  }
  const isWrittenIn = writeTexts(pen, write);
  if (!after.live) takeMarks(pen, after.id);
  else if (isWrittenIn || !before?.live) setMark(pen, after.id);
}

/** Takes the marks of a record away, whoever made them. */
export function takeMarks({ roots, keysOf }: Pen, id: Id): void {
  for (const key of [...keysOf(id).records])
    if (readRecordKey(key).kind === 'mark') roots.records.delete(key);
  const created = createdUnder(roots, id);
  if (created?.['born'] === true && !roots.records.has(goneKey(id))) roots.records.set(goneKey(id), 1);
}

/** The writer's own mark: whoever writes in a record keeps it alive, and a colleague's undo does not take it from them. */
function setMark({ roots, writer, marks }: Pen, id: Id): void {
  const own = markKey(id, writer);
  if (roots.records.has(own) && marks.isFresh(id)) return;
  roots.records.set(own, 1);
  marks.hasBeenSet(id);
}

function writeMembers({ roots, keysOf }: Pen, before: AnyRecord | undefined, after: AnyRecord): void {
  const wanted = new Set(membersOf(after).map(([field, member]) => memberKey(after.id, field, member)));
  const there = before
    ? membersOf(before).map(([field, member]) => memberKey(after.id, field, member))
    : keysOf(after.id).records.filter((key) => readRecordKey(key).kind === 'member');
  for (const key of there) if (!wanted.delete(key)) roots.records.delete(key);
  for (const key of wanted) roots.records.set(key, 1);
}

/** True where a text is another than before. */
function writeTexts(pen: Pen, { before, after, isNew, editsOf }: RecordWrite): boolean {
  let isWrittenIn = false;
  for (const [field, language, from, to] of changedTexts(pen, isNew ? NEW : before, after)) {
    // Words that others have written in a record before it is known here stay theirs.
    const keys = isNew ? [textKey(after.id, field, language, pen.writer)] : pen.keysOf(after.id).texts;
    const pieces = textsUnder(pen.roots, keys, field, language);
    const edits = editsOf(field, language);
    // What takes all of one text out takes what stood between along, and a further edit would miss its letters.
    const isSure = edits && (edits.length === 1 || pieces.length === 1);
    for (const edit of isSure ? edits : [smallestEdit(from, to)]) editPieces(pieces, edit);
    isWrittenIn = true;
  }
  return isWrittenIn;
}

/** Stands for what a record said that was just made: nothing. */
const NEW = 'new';

type ChangedText = readonly [field: string, language: string, from: string, to: string];

/** The texts that are to say something else than they do. */
function changedTexts(
  pen: Pen,
  before: AnyRecord | typeof NEW | undefined,
  after: AnyRecord,
): readonly ChangedText[] {
  // What was kept out of the model is asked of the document.
  const there =
    before === NEW ? undefined : (before ?? readRecord(pen.roots, after.id, pen.keysOf(after.id)).record);
  return textFieldsOf(after.type).flatMap((field) => {
    const [was, now] = [(there && textsIn(there, field)) ?? {}, textsIn(after, field) ?? {}];
    if (was === now) return [];
    return [...new Set([...Object.keys(was), ...Object.keys(now)])].flatMap((language): ChangedText[] => {
      const [from, to] = [was[language] ?? '', now[language] ?? ''];
      return from === to ? [] : [[field, language, from, to]];
    });
  });
}

function baseTextsOf({ roots }: Pen, id: Id): BaseTexts {
  const created = createdUnder(roots, id);
  return created ? baseTextsIn(created) : NO_BASE_TEXTS;
}

/** All that a record is created with and that is no text or set: what is empty is left out. */
function createdWith(record: AnyRecord): Created {
  const created: Record<string, unknown> = {};
  const fields = fieldsOf(record.type);
  for (const name of scalarNamesOf(record)) {
    const value = scalarOf(record, name);
    const field = fields[name];
    if (!sameValue(value, field ? field.empty : emptyBase(name))) created[name] = value;
  }
  return created;
}

function emptyBase(name: string): unknown {
  if (name === 'sameAs') return [];
  return name === 'extra' ? {} : undefined;
}

function scalarNamesOf(record: AnyRecord): readonly string[] {
  const fields = fieldsOf(record.type);
  return [
    'place',
    ...Object.keys(fields).filter((name) => fields[name]?.kind === 'scalar'),
    'sameAs',
    'extra',
  ];
}

function scalarOf(record: AnyRecord, name: string): unknown {
  if (name === 'place') return record.place;
  if (name === 'sameAs') return record.sameAs;
  if (name === 'extra') return record.extra;
  return fieldValue(record, name);
}

function membersOf(record: AnyRecord): readonly (readonly [field: string, member: string])[] {
  const fields = fieldsOf(record.type);
  return Object.keys(fields)
    .filter((name) => fields[name]?.kind === 'set')
    .flatMap((name) => (membersIn(record, name) ?? []).map((member) => [name, member] as const));
}
