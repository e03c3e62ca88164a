import type { JsonObject } from './json.ts';
import type { Id } from './id.ts';
import { fieldsOf, type AnyRecord, type RecordTypeName } from './record.ts';
import { blankRecord, recordCopy } from './record-copies.ts';
import type { Place, SameAs, WrittenTwice } from './record-type.ts';
import type { Texts } from './texts.ts';

/** The value of a field by its name, for code that walks fields; undefined where the record has no such field. */
export function fieldValue(record: AnyRecord, field: string): unknown {
  return Object.hasOwn(fieldsOf(record.type), field) ? Reflect.get(record, field) : undefined;
}

/** The texts of a text field, or undefined where the record has no such text field. */
export function textsIn(record: AnyRecord, field: string): Texts | undefined {
  const value = fieldsOf(record.type)[field]?.kind === 'text' ? fieldValue(record, field) : undefined;
  return isTexts(value) ? value : undefined;
}

/** The members of a set field, or undefined where the record has no such set field. */
export function membersIn(record: AnyRecord, field: string): readonly string[] | undefined {
  const value = fieldsOf(record.type)[field]?.kind === 'set' ? fieldValue(record, field) : undefined;
  return Array.isArray(value) ? value : undefined;
}

/** Names of the fields of a type that hold texts, in the order of its declaration. */
export function textFieldsOf(type: RecordTypeName): readonly string[] {
  return Object.keys(fieldsOf(type)).filter((name) => fieldsOf(type)[name]?.kind === 'text');
}

/** What a record is put together from. */
export interface RecordParts {
  readonly id: Id;
  readonly place: Place;
  readonly live?: boolean;
  /** Field values that have passed their schemas; the others are empty. */
  readonly fields: object;
  readonly sameAs?: readonly SameAs[];
  readonly extra?: JsonObject;
  readonly writtenTwice?: readonly WrittenTwice[];
}

/** A record of a type, every field in the order of its declaration. */
export function assembleRecord(type: RecordTypeName, parts: RecordParts): AnyRecord {
  const record = recordCopy(blankRecord(type));
  const draft: Record<string, unknown> = record;
  record.id = parts.id;
  record.place = parts.place;
  record.live = parts.live ?? true;
  for (const name in fieldsOf(type)) {
    const value: unknown = Reflect.get(parts.fields, name);
    if (value !== undefined && value !== null) draft[name] = value;
  }
  if (parts.sameAs) record.sameAs = parts.sameAs;
  if (parts.extra) record.extra = parts.extra;
  if (parts.writtenTwice) record.writtenTwice = parts.writtenTwice;
  return record;
}

/** The record with one field replaced by a value that has passed the field's schema. */
export function withField(record: AnyRecord, field: string, value: unknown): AnyRecord {
  const changed = recordCopy(record);
  const draft: Record<string, unknown> = changed;
  draft[field] = value;
  return changed;
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null;
}
