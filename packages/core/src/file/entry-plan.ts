import { childTypesOf } from '../model/document-order.ts';
import type { Field } from '../records/field.ts';
import { blankRecord } from '../records/record-copies.ts';
import {
  fieldsOf,
  recordTypeNames,
  recordTypes,
  type AnyRecord,
  type RecordTypeName,
} from '../records/record.ts';
import type { RecordType } from '../records/record-type.ts';
import type { Json } from '../records/json.ts';
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
    blank: blankRecord(type),
    prefix: `${type}:`,
  };
}

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
