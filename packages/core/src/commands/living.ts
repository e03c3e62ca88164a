import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import type { RecordTypeName } from '../records/record.ts';
import { refuse, type Refusal } from './command.ts';

/** Why a record cannot be worked on: it is not there, not of one of the types (none given: of any) or not alive. */
export function notLiving(model: Model, id: Id, ...types: readonly RecordTypeName[]): Refusal | undefined {
  const record = model.get(id);
  if (!record || (types.length > 0 && !types.includes(record.type))) return refuse('no-such-record', id);
  return model.isLive(id) ? undefined : refuse('not-alive', id);
}

/** Why some of the records cannot be worked on: the first that is not there, of another type or not alive. */
export function notAllLiving(
  model: Model,
  ids: readonly Id[],
  ...types: readonly RecordTypeName[]
): Refusal | undefined {
  for (const id of ids) {
    const fault = notLiving(model, id, ...types);
    if (fault) return fault;
  }
  return undefined;
}

/** True for a record that is there and has its own mark. */
export function isMarked(model: Model, id: Id): boolean {
  return model.get(id)?.live === true;
}
