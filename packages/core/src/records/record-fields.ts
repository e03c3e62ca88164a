import { NO_JSON, type JsonObject } from './json.ts';
import type { Id } from './id.ts';
import { fieldsOf, type AnyRecord, type RecordTypeName } from './record.ts';
import type { Place, SameAs, WrittenTwice } from './record-type.ts';
import type { Texts } from './texts.ts';

const NO_NAMES: readonly SameAs[] = Object.freeze([]);

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
  const record: Record<string, unknown> = {
    id: parts.id,
    type,
    place: parts.place,
    live: parts.live ?? true,
  };
  const fields = fieldsOf(type);
  for (const name in fields) record[name] = Reflect.get(parts.fields, name) ?? fields[name]?.empty;
  record['sameAs'] = parts.sameAs ?? NO_NAMES;
  record['extra'] = parts.extra ?? NO_JSON;
  if (parts.writtenTwice) record['writtenTwice'] = parts.writtenTwice;
  // The type and its fields are paired by name, which the compiler cannot follow across the union of all records.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return record as unknown as AnyRecord;
}

/** The record with one field replaced by a value that has passed the field's schema. */
export function withField(record: AnyRecord, field: string, value: unknown): AnyRecord {
  return { ...record, [field]: value };
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null;
}
