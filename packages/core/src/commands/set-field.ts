import * as z from 'zod/mini';
import { sameValue } from '../model/same-record.ts';
import type { Tx } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import { fieldsOf, recordTypes, type RecordByType, type RecordTypeName } from '../records/record.ts';
import type { FieldName } from '../records/record-type.ts';
import { fieldValue } from '../records/record-fields.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { faultyValue, keepsId } from './field-values.ts';
import { notLiving } from './living.ts';

export interface SetFieldArgs {
  readonly id: Id;
  readonly field: string;
  readonly value: unknown;
}

/** Sets a scalar field. What makes a join's id, or the kind of a statement of which there is one, cannot be set. */
export const setField: Command<SetFieldArgs> = defineCommand<SetFieldArgs>({
  id: 'set-field',
  args: z.object({ id: z.string(), field: z.string(), value: z.unknown() }),
  refusal: (model, { id, field, value }) => {
    const fault = notLiving(model, id);
    if (fault) return fault;
    const record = model.get(id);
    if (!record || !isScalar(record.type, field)) return refuse('wrong-field', field);
    const faulty = faultyValue(model, record, field, value);
    if (faulty) return faulty;
    if (Array.isArray(value) && new Set(value).size < value.length) return refuse('wrong-value', field);
    if (sameValue(fieldValue(record, field), value)) return refuse('no-change', field);
    return keepsId(record, field, value) ? undefined : refuse('wrong-field', field);
  },
  run: (tx, { id, field, value }) => {
    const type = tx.model.get(id)?.type;
    if (type !== undefined && isFieldOf(type, field)) setParsed(tx, type, id, field, value);
    return undefined;
  },
});

function isScalar(type: RecordTypeName, field: string): boolean {
  return isFieldOf(type, field) && fieldsOf(type)[field]?.kind === 'scalar';
}

function isFieldOf<T extends RecordTypeName>(type: T, field: string): field is FieldName<RecordByType[T]> {
  return Object.hasOwn(recordTypes[type].fields, field);
}

/** Sets a field to what its own schema makes of a value, and so of the type that the field holds. */
function setParsed<T extends RecordTypeName, K extends FieldName<RecordByType[T]>>(
  tx: Tx,
  type: T,
  id: Id,
  field: K,
  value: unknown,
): void {
  const parsed = recordTypes[type].fields[field].schema.safeParse(value);
  if (parsed.success) tx.set(type, id, field, parsed.data);
}
