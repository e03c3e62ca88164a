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
  markKey,
  memberKey,
  readRecordKey,
  readTextKey,
  recordKey,
  scalarKey,
  textKey,
} from './document-keys.ts';
import type { LiveRoots } from './live-roots.ts';
import type { KeysOfRecord } from './read-record.ts';
import { editPieces, joined, textsUnder } from './text-pieces.ts';

/** Who writes where: the document's roots, and a name that no other writer has. */
export interface Pen {
  readonly roots: LiveRoots;
  readonly writer: string;
  keysOf(id: Id): KeysOfRecord;
}

/** The edits that were made of one text, in order; undefined where it was written as a whole. */
export type EditsOf = (field: string, language: string) => readonly TextEdit[] | undefined;

/**
 * Makes the containers that a record needs: itself, with its scalars and set members, and an empty text where it is going to
 * have one. They are made apart from what is undone, so that undo takes letters and marks away and never a container. True
 * where the record itself was made.
 */
export function makeContainers(pen: Pen, record: AnyRecord): boolean {
  const { records, texts } = pen.roots;
  const isNew = !records.has(recordKey(record.id));
  if (isNew) createRecord(pen.roots, record);
  const { texts: keys } = pen.keysOf(record.id);
  for (const [field, language] of textPlacesOf(record)) {
    if (textsUnder(pen.roots, keys, field, language).length > 0) continue;
    texts.set(textKey(record.id, field, language, pen.writer), new Y.Text());
  }
  return isNew;
}

/** Puts a record into the document, with its scalars and set members, neither alive nor with its texts. */
export function createRecord({ records }: LiveRoots, record: AnyRecord): void {
  records.set(recordKey(record.id), createdWith(record));
  for (const [field, member] of membersOf(record)) records.set(memberKey(record.id, field, member), 1);
}

/** Puts a whole record into a document in which nobody else writes. */
export function writeWhole({ records, texts }: LiveRoots, writer: string, record: AnyRecord): void {
  createRecord({ records, texts }, record);
  if (record.live) records.set(markKey(record.id, writer), 1);
  for (const [field, language, words] of textPlacesOf(record))
    texts.set(textKey(record.id, field, language, writer), new Y.Text(words));
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
}

/** The writer's own mark: whoever writes in a record keeps it alive, and a colleague's undo does not take it from them. */
function setMark({ roots, writer }: Pen, id: Id): void {
  const own = markKey(id, writer);
  if (!roots.records.has(own)) roots.records.set(own, 1);
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
function writeTexts(pen: Pen, { before, after, editsOf }: RecordWrite): boolean {
  let isWrittenIn = false;
  for (const field of textFieldsOf(after.type)) {
    const [was, now] = [before && textsIn(before, field), textsIn(after, field) ?? {}];
    if (was === now) continue;
    for (const language of languagesOf(pen, after.id, field, was ?? {}, now)) {
      const pieces = textsUnder(pen.roots, pen.keysOf(after.id).texts, field, language);
      const from = was?.[language] ?? joined(pieces.map((piece) => piece.toString()));
      const to = now[language] ?? '';
      if (from === to) continue;
      isWrittenIn = true;
      for (const edit of editsOf(field, language) ?? [smallestEdit(from, to)]) editPieces(pieces, edit);
    }
  }
  return isWrittenIn;
}

function languagesOf({ keysOf }: Pen, id: Id, field: string, was: Texts, now: Texts): ReadonlySet<string> {
  const there = keysOf(id).texts.flatMap((key) => {
    const named = readTextKey(key);
    return named?.field === field ? [named.language] : [];
  });
  return new Set([...Object.keys(was), ...Object.keys(now), ...there]);
}

/** All that a record is created with and that is no text or set: what is empty is left out. */
function createdWith(record: AnyRecord): Readonly<Record<string, unknown>> {
  const created: Record<string, unknown> = {};
  const fields = fieldsOf(record.type);
  for (const name of scalarNamesOf(record)) {
    const value = scalarOf(record, name);
    if (!sameValue(value, fields[name]?.empty ?? emptyBase(name))) created[name] = value;
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

function textPlacesOf(
  record: AnyRecord,
): readonly (readonly [field: string, language: string, words: string])[] {
  return textFieldsOf(record.type).flatMap((field) =>
    Object.entries(textsIn(record, field) ?? {}).map(
      ([language, words]) => [field, language, words] as const,
    ),
  );
}
