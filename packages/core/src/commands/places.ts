import type { Model } from '../model/model.ts';
import { NOWHERE } from '../model/model-indexes.ts';
import type { Before } from '../model/tx.ts';
import { typeOfId, type Id } from '../records/id.ts';
import { recordTypes, type RecordTypeName } from '../records/record.ts';
import { refuse, type Refusal } from './command.ts';

/** Why a record of a type cannot stand under a parent, or before a sibling there. `id` is '' for one that is not there yet. */
export function faultyPlace(
  model: Model,
  { id, type }: { readonly id: Id; readonly type: RecordTypeName },
  parent: Id,
  before: Before,
): Refusal | undefined {
  const { parents } = recordTypes[type];
  if (parents !== 'any' && !parents.some((fitting) => fitting === typeOfId(parent)))
    return refuse('wrong-parent', parent);
  if (typeOfId(parent) === 'model' && parent !== model.root) return refuse('wrong-parent', parent);
  if (before === null) return undefined;
  return before !== id && model.childIds(parent, type).includes(before)
    ? undefined
    : refuse('wrong-value', 'before');
}

/** True when a record is another, or stands somewhere under it. */
export function isWithin(model: Model, id: Id, branch: Id): boolean {
  const passed = new Set<Id>();
  for (let at = id; at !== NOWHERE && !passed.has(at);) {
    if (at === branch) return true;
    passed.add(at);
    const record = model.get(at);
    at = record && at !== model.root ? model.parentOf(record) : NOWHERE;
  }
  return false;
}
