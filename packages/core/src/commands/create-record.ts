import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import { newRecord } from '../model/model-tx.ts';
import { faultOf } from '../model/quarantine.ts';
import type { Before } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import {
  fieldsOf,
  isRecordTypeName,
  recordTypes,
  type AnyRecord,
  type RecordTypeName,
} from '../records/record.ts';
import type { Texts } from '../records/texts.ts';
import { defineCommand, refuse, type Command, type Refusal } from './command.ts';
import { keepingScales } from './keeping-scales.ts';
import { faultyValue } from './field-values.ts';
import { isMarked, notLiving } from './living.ts';
import { faultyPlace } from './places.ts';
import { textsArgument } from './write-texts.ts';

/** A new record of a type under a parent, before a sibling or at the end. */
export interface CreateRecordArgs {
  readonly type: string;
  readonly parent: Id;
  /** Values of any of its fields; the others start empty. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
  /** Texts by field. */
  readonly texts?: Readonly<Record<string, Texts>> | undefined;
  readonly before?: Before | undefined;
}

/** Creates a record. A join that was deleted comes back with the given fields; one that is alive is refused. */
export const createRecord: Command<CreateRecordArgs> = defineCommand<CreateRecordArgs>({
  id: 'create-record',
  args: z.object({
    type: z.string(),
    parent: z.string(),
    fields: z.optional(z.record(z.string(), z.unknown())),
    texts: z.optional(z.record(z.string(), textsArgument)),
    before: z.optional(z.nullable(z.string())),
  }),
  refusal: (model, args) => {
    const { type, parent, before } = args;
    if (!isRecordTypeName(type)) return refuse('wrong-value', 'type');
    if (type === 'model') return refuse('model-itself', type);
    // What is set aside or set for the model has commands of its own, which know what belongs together.
    if (recordTypes[type].nesting.inSettings) return refuse('wrong-value', 'type');
    const place = notLiving(model, parent) ?? faultyPlace(model, { id: '', type }, parent, before ?? null);
    if (place) return place;
    const given = valuesOf(args);
    const unknown = Object.keys(given).find((name) => !Object.hasOwn(fieldsOf(type), name));
    if (unknown !== undefined) return refuse('wrong-field', unknown);
    const draft = newRecord(type, parent, given);
    return (
      faultyRecord(model, draft) ??
      (isMarked(model, draft.id) ? refuse('already-there', draft.id) : undefined)
    );
  },
  run: (tx, args) => {
    const { type, parent, before } = args;
    if (!isRecordTypeName(type)) return undefined;
    return keepingScales(tx, type === 'scale', () => [
      tx.create(type, parent, valuesOf(args), before ?? null),
    ]);
  },
});

/** Why a draft of a record cannot become one. */
function faultyRecord(model: Model, draft: AnyRecord): Refusal | undefined {
  for (const name of Object.keys(fieldsOf(draft.type))) {
    const fault = faultyValue(model, draft, name, Reflect.get(draft, name));
    if (fault) return fault;
  }
  const fault = faultOf(draft);
  return fault ? refuse('wrong-value', fault.field) : undefined;
}

function valuesOf({ type, fields, texts }: CreateRecordArgs): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...fields, ...texts }))
    values[name] = tidied(type, name, value);
  return values;
}

/** A value as records hold it: no keys for languages without text, sets sorted and without doubles. */
function tidied(type: string, name: string, value: unknown): unknown {
  const kind = isRecordTypeName(type) ? kindOf(type, name) : undefined;
  if (kind === 'set' && Array.isArray(value)) return [...new Set<unknown>(value)].sort();
  if (kind !== 'text' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, words]) => words !== ''));
}

function kindOf(type: RecordTypeName, name: string): string | undefined {
  const fields = fieldsOf(type);
  return Object.hasOwn(fields, name) ? fields[name]?.kind : undefined;
}
