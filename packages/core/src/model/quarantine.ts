import * as z from 'zod/mini';
import { faultIn } from '../records/field.ts';
import { typeOfId, type Id } from '../records/id.ts';
import { fieldsOf, isRecordTypeName, type AnyRecord } from '../records/record.ts';

/** A record that is kept out of the model because it is not what its type says; its data stays where it came from. */
export interface Quarantined {
  readonly id: Id;
  /** The field at fault, or '' for the record as a whole. */
  readonly field: string;
  readonly reason: string;
}

const base = z.object({
  id: z.string().check(z.minLength(1)),
  type: z.string(),
  place: z.tuple([z.string(), z.string()]),
  live: z.boolean(),
  sameAs: z.array(z.object({ scheme: z.string(), id: z.string(), uri: z.optional(z.string()) })),
  extra: z.record(z.string(), z.unknown()),
});

/** Sorts records from a live document into sound ones and those that fail their type's schema. */
export function sortOut(values: Iterable<unknown>): {
  readonly sound: readonly AnyRecord[];
  readonly quarantined: readonly Quarantined[];
} {
  const sound: AnyRecord[] = [];
  const quarantined: Quarantined[] = [];
  for (const value of values) {
    if (isSound(value)) sound.push(value);
    else quarantined.push(faultOf(value) ?? { id: '', field: '', reason: 'not a record' });
  }
  return { sound, quarantined };
}

function isSound(value: unknown): value is AnyRecord {
  return faultOf(value) === undefined;
}

/** What is wrong with a record, or undefined. Checks every field by its schema. */
export function faultOf(value: unknown): Quarantined | undefined {
  const outer = base.safeParse(value);
  const given =
    typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)) : undefined;
  const id = given?.get('id');
  if (!outer.success || !given) {
    const [issue] = outer.error?.issues ?? [];
    return {
      id: typeof id === 'string' ? id : '',
      field: String(issue?.path[0] ?? ''),
      reason: issue?.message ?? 'not a record',
    };
  }
  const { type } = outer.data;
  if (!isRecordTypeName(type))
    return { id: outer.data.id, field: 'type', reason: `no such record type: ${type}` };
  // A record's place and links go by the type that an id names.
  if (typeOfId(outer.data.id) !== type)
    return { id: outer.data.id, field: 'id', reason: `not the id of a ${type}` };
  for (const [name, field] of Object.entries(fieldsOf(type))) {
    const reason = faultIn(field, given.get(name));
    if (reason !== undefined) return { id: outer.data.id, field: name, reason };
  }
  return undefined;
}
