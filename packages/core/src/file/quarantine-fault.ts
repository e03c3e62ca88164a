import type { Quarantined } from '../model/quarantine.ts';
import { typeOfId } from '../records/id.ts';
import type { Json } from '../records/json.ts';
import { fieldsOf, isRecordTypeName } from '../records/record.ts';
import { expectationOf } from './entry-plan.ts';
import type { Expectation, FileFaultCode, FileFaultValues } from './file-fault.ts';
import { glimpse } from './json-guards.ts';

/** What is wrong with a part of a record, as `faultSentence` takes it. */
export interface PartFault {
  readonly code: FileFaultCode;
  readonly place: string;
  readonly values: FileFaultValues;
}

/** What the parts that all records have should be. */
const COMMON: ReadonlyMap<string, Expectation> = new Map([
  ['sameAs', 'sameAs'],
  ['extra', 'object'],
]);

/**
 * Why a record is kept out of the model, in the words of a file's faults: the field, what stands in it, what would be right.
 * Undefined where no field of its own is at fault: it is no record at all, is of no known type, or stands nowhere.
 */
export function quarantineFault({ id, field }: Quarantined, found: Json | undefined): PartFault | undefined {
  const type = typeOfId(id);
  const fields = isRecordTypeName(type) ? fieldsOf(type) : {};
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const expected = known ? expectationOf(known) : COMMON.get(field);
  if (!expected) return undefined;
  if (known && (found === undefined || found === ''))
    return { code: 'missing-value', place: '', values: { key: field } };
  const issue = known?.schema.safeParse(found).error?.issues[0];
  const options = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  return {
    code: 'wrong-value',
    place: field,
    values: { expected, options, found: glimpse(found) },
  };
}
