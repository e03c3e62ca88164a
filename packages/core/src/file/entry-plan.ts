import { childTypesOf } from '../model/document-order.ts';
import type { Field } from '../records/field.ts';
import { assembleRecord } from '../records/record-fields.ts';
import {
  fieldsOf,
  recordTypeNames,
  recordTypes,
  type AnyRecord,
  type RecordTypeName,
} from '../records/record.ts';
import type { RecordBase, RecordType } from '../records/record-type.ts';
import type { Json } from '../records/json.ts';
import { isJsonObject, jsonOf } from './json-guards.ts';
import type { Expectation } from './file-fault.ts';

/** A field as it stands in the file. */
export interface FieldPart {
  readonly kind: 'field';
  readonly name: string;
  readonly field: Field<unknown>;
  /** True when a record cannot be without it: its empty value fails its own schema. */
  readonly required: boolean;
  /** Short scalars that have passed the schema: most fields take one of a few words. */
  readonly passed: Set<Json>;
}

/** An array of records inside a record. */
export interface CollectionPart {
  readonly kind: 'collection';
  readonly name: string;
  readonly type: RecordTypeName;
}

/** What a key of a record's object stands for. */
export type Part = FieldPart | CollectionPart | { readonly kind: 'id' | 'sameAs' | 'settings' };

type Writable<R> = R extends RecordBase ? { -readonly [K in keyof R]: R[K] } : never;

/** A record that is being filled. */
export type Draft = Writable<AnyRecord>;

/** How a record type stands in the nested file; derived from the record types alone. */
export interface EntryPlan {
  readonly type: RecordTypeName;
  readonly recordType: RecordType;
  readonly parts: ReadonlyMap<string, Part>;
  readonly fields: readonly FieldPart[];
  readonly required: readonly FieldPart[];
  readonly collections: readonly CollectionPart[];
  /** Collections that stand in its `settings`: the model's only. */
  readonly settings: readonly CollectionPart[];
  /** A record of the type with nothing in it. */
  readonly blank: AnyRecord;
  readonly copy: (record: AnyRecord) => Draft;
  /** What its own ids begin with. */
  readonly prefix: string;
}

/** The name under which arrays of a type stand in the file. */
export function collectionName(type: RecordTypeName): string {
  return recordTypes[type].nesting.collection;
}

/** The types that stand in arrays: all but the model itself. */
const nestedTypes: readonly RecordTypeName[] = recordTypeNames.filter(
  (type) => recordTypes[type].parents.length > 0,
);

/** The types that may stand under a type. A comment may answer a comment. */
function childTypes(parent: RecordTypeName): readonly RecordTypeName[] {
  return parent === 'comment' ? ['comment'] : childTypesOf(parent);
}

/** The types whose records stand in arrays of this name. */
export function typesInCollection(name: string): readonly RecordTypeName[] {
  return nestedTypes.filter((type) => collectionName(type) === name);
}

function planFor(type: RecordTypeName): EntryPlan {
  const recordType: RecordType = recordTypes[type];
  const fields = Object.entries(fieldsOf(type)).map(([name, field]): FieldPart => ({
    kind: 'field',
    name,
    field,
    required: !field.schema.safeParse(field.empty).success,
    passed: new Set(),
  }));
  const children = childTypes(type).map((child): CollectionPart => ({
    kind: 'collection',
    name: collectionName(child),
    type: child,
  }));
  const inSettings = ({ type: child }: CollectionPart): boolean =>
    recordTypes[child].nesting.inSettings === true;
  const collections = children.filter((child) => !inSettings(child));
  const settings = children.filter(inSettings);
  const parts = new Map<string, Part>([['id', { kind: 'id' }]]);
  for (const part of [...fields, ...collections]) parts.set(part.name, part);
  parts.set('sameAs', { kind: 'sameAs' });
  if (settings.length > 0) parts.set('settings', { kind: 'settings' });
  return {
    type,
    recordType,
    parts,
    fields,
    required: fields.filter((field) => field.required),
    collections,
    settings,
    blank: compact(assembleRecord(type, { id: '', place: ['', ''], fields: {} })),
    copy: copiers.get(type) ?? ((record) => ({ ...record })),
    prefix: `${type}:`,
  };
}

/**
 * The record as the JSON parser lays objects out: all fields in one block of memory. Copies of it are made two to five
 * times as fast as copies of a record that was put together field by field.
 */
function compact(record: AnyRecord): AnyRecord {
  const copy = jsonOf(JSON.stringify(record));
  return isJsonObject(copy) ? Object.assign(copy, record) : record;
}

/**
 * Copying by spread is fast where the engine sees one layout of objects only, and five times slower where it sees many: so
 * the types of which there are thousands have a place in the code each.
 */
const copiers: ReadonlyMap<RecordTypeName, (record: AnyRecord) => Draft> = new Map([
  ['competency', (record: AnyRecord) => ({ ...record })],
  ['component', (record: AnyRecord) => ({ ...record })],
  ['indicator', (record: AnyRecord) => ({ ...record })],
  ['descriptor', (record: AnyRecord) => ({ ...record })],
  ['requirement', (record: AnyRecord) => ({ ...record })],
  ['evidence', (record: AnyRecord) => ({ ...record })],
  ['claim', (record: AnyRecord) => ({ ...record })],
  ['valueMeaning', (record: AnyRecord) => ({ ...record })],
]);

const plans: ReadonlyMap<RecordTypeName, EntryPlan> = new Map(
  recordTypeNames.map((type) => [type, planFor(type)]),
);

/** The plan of a record type. */
export function planOf(type: RecordTypeName): EntryPlan {
  return plans.get(type) ?? planFor(type);
}

/** What a field's value should be, for the sentence about one that is not. */
export function expectationOf(field: Field<unknown>): Expectation {
  if (field.kind === 'text') return 'texts';
  if (field.kind === 'set') return field.links ? 'ids' : 'textList';
  if (field.links) return 'id';
  const takes = (value: Json): boolean => field.schema.safeParse(value).success;
  if (takes(true)) return 'yesNo';
  if (takes(0)) return 'number';
  if (takes(['en'])) return 'languages';
  if (takes('any words')) return 'text';
  return takes('2026-01-31') ? 'day' : 'choice';
}
