import { extraIn, type Id, type Json } from '@tegu/core';
import * as Y from 'yjs';
import { baseTextsIn } from '../document/base-texts.ts';
import { createdUnder } from '../document/created-record.ts';
import { idInKey, readTextKey, recordKey, scalarKey } from '../document/document-keys.ts';
import { rootsOf } from '../document/live-roots.ts';

/** All that a document says of one record, as it stands there, for a record that cannot be read. */
export interface RawRecord {
  readonly id: Id;
  /** What it was created with; null where that is not to be read. */
  readonly created: Json;
  /** What was written later, under the keys of the document. */
  readonly records: Readonly<Record<string, Json>>;
  readonly texts: Readonly<Record<string, Json>>;
}

/** Looks up all that a document says of a record; it goes through all keys. */
export function rawRecord(doc: Y.Doc, id: Id): RawRecord {
  const roots = rootsOf(doc);
  const under = (root: Y.Map<unknown>): Readonly<Record<string, Json>> =>
    Object.fromEntries(
      [...root.entries()]
        .filter(([key]) => key.includes('|') && idInKey(key) === id)
        .map(([key, value]) => [key, jsonOf(value)]),
    );
  return {
    id,
    created: jsonOf(createdUnder(roots, id) ?? roots.records.get(recordKey(id)) ?? null),
    records: under(roots.records),
    texts: under(roots.texts),
  };
}

/** What stands in a field of a raw record now; undefined where nothing does. */
export function rawValue({ id, created, records }: RawRecord, field: string): Json | undefined {
  const key = scalarKey(id, field);
  if (Object.hasOwn(records, key)) return records[key];
  const given: unknown =
    isObject(created) && Object.hasOwn(created, field) ? Reflect.get(created, field) : undefined;
  return given === undefined ? undefined : jsonOf(given);
}

/** The words of a text field in a raw record, in the first language that has any; '' where none has. */
export function rawWords({ created, texts }: RawRecord, field: string): string {
  for (const [key, words] of Object.entries(texts))
    if (readTextKey(key)?.field === field && typeof words === 'string' && words.trim() !== '') return words;
  const base = isObject(created)
    ? baseTextsIn(Object.fromEntries(Object.entries(created))).texts[field]
    : undefined;
  return Object.values(base ?? {}).find((words) => words.trim() !== '') ?? '';
}

/** A value as JSON can hold it; what it cannot hold is told by its kind. */
function jsonOf(value: unknown): Json {
  if (value instanceof Y.AbstractType) return jsonOf(value.toJSON());
  const held = extraIn({ value })?.['value'];
  if (held !== undefined) return held;
  if (value instanceof Uint8Array) return [...value];
  const isNumber = typeof value === 'bigint' || typeof value === 'number';
  return isNumber ? String(value) : Object.prototype.toString.call(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
