import type { Model } from '../model/model.ts';
import { faultIn } from '../records/field.ts';
import type { Id } from '../records/id.ts';
import { fieldsOf, isOfType, recordTypes, type AnyRecord } from '../records/record.ts';
import { withField } from '../records/record-fields.ts';
import type { RecordType } from '../records/record-type.ts';
import { refuse, type Refusal } from './command.ts';
import { scaleOfCompetency } from './scale-of-competency.ts';

/**
 * Why a field of a record cannot hold a value: no such field, not what its schema says, text that is no well-formed
 * Unicode, or a link to what is not there, not alive or of the wrong type. The record may be a draft.
 */
export function faultyValue(
  model: Model,
  record: AnyRecord,
  name: string,
  value: unknown,
): Refusal | undefined {
  const fields = fieldsOf(record.type);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) return refuse('wrong-field', name);
  if (faultIn(field, value) !== undefined || !isWellFormed(value)) return refuse('wrong-value', name);
  if (!field.links) return undefined;
  for (const target of Array.isArray(value) ? value : [value]) {
    const fault = typeof target === 'string' ? faultyLink(model, record, name, target) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

/** Why a link or a member of a set of links cannot name a record. */
export function faultyLink(model: Model, record: AnyRecord, name: string, target: Id): Refusal | undefined {
  const field = fieldsOf(record.type)[name];
  const linked = model.get(target);
  if (!linked) return refuse('no-such-record', target);
  if (!field?.links?.some((type) => type === 'any' || type === linked.type))
    return refuse('wrong-value', name);
  if (field.kind === 'set' && target === record.id) return refuse('wrong-value', name);
  if (!model.isLive(target)) return refuse('not-alive', target);
  if (linked.type === 'level' && !isOnItsScale(model, record, linked)) return refuse('wrong-value', name);
  return undefined;
}

/** False for text with half a character in it, which documents in a room could not agree on. */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Cs}/u.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed);
}

/** True when a change leaves a record the id that its fields give it. */
export function keepsId(record: AnyRecord, field: string, value: unknown): boolean {
  const type: RecordType = recordTypes[record.type];
  const changed = withField(record, field, value);
  const [parent] = record.place;
  if (type.derived) return type.idFor(parent, changed) === type.idFor(parent, record);
  return type.fixedId(changed) === type.fixedId(record);
}

/** True for a level of the scale that the record's competency is rated on. */
function isOnItsScale(model: Model, record: AnyRecord, level: AnyRecord): boolean {
  const competency = isOfType(record, 'requirement') ? record.competency : record.place[0];
  return model.parentOf(level) === scaleOfCompetency(model, competency)?.id;
}
