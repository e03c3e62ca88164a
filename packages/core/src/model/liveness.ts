import { typeOfId, type Id } from '../records/id.ts';
import { fieldsOf, recordTypes, type AnyRecord } from '../records/record.ts';
import { fieldValue } from '../records/record-fields.ts';
import { endsOf, NOWHERE } from './model-indexes.ts';

/** What being alive is read from. */
export interface Standings {
  readonly root: Id;
  /** The record for its mark, place and ends. */
  standing(id: Id): AnyRecord | undefined;
  /** Its parent as it counts; '' where there is none. */
  parentOf(record: AnyRecord): Id;
  /** Being alive of a record further up; it may be answered from memory. */
  isLive(id: Id): boolean;
}

/**
 * Alive: its own mark, all its ancestors and, for a join, its far ends, each of a type that it may name. Only comments and
 * dismissals may hang on any record, so only they could hang on each other in a circle; such a circle is not alive.
 */
export function isAlive(id: Id, look: Standings): boolean {
  const record = look.standing(id);
  if (!record?.live) return false;
  if (id === look.root) return true;
  const parent = look.parentOf(record);
  if (parent === NOWHERE || !endsFit(record)) return false;
  const above = [parent, ...endsOf(record)];
  return hangsOnAny(id)
    ? above.every((next) => reachesRoot(next, look, new Set([id])))
    : above.every((next) => look.isLive(next));
}

function reachesRoot(id: Id, look: Standings, passed: Set<Id>): boolean {
  if (!hangsOnAny(id)) return look.isLive(id);
  if (passed.has(id)) return false;
  passed.add(id);
  const record = look.standing(id);
  if (!record?.live || !endsFit(record)) return false;
  const parent = look.parentOf(record);
  return parent !== NOWHERE && [parent, ...endsOf(record)].every((next) => reachesRoot(next, look, passed));
}

function hangsOnAny(id: Id): boolean {
  const type = typeOfId(id);
  return type === 'comment' || type === 'dismissal';
}

/** Whether all that a join joins beside its parent is alive; true for a record that is no join. */
export function endsAreAlive(record: AnyRecord, isLive: (id: Id) => boolean): boolean {
  return recordTypes[record.type].ends.length === 0 || (endsFit(record) && endsOf(record).every(isLive));
}

function endsFit(record: AnyRecord): boolean {
  const { ends } = recordTypes[record.type];
  if (ends.length === 0) return true;
  const fields = fieldsOf(record.type);
  return ends.every((name) => {
    const end = fieldValue(record, name);
    const types = fields[name]?.links;
    return (
      typeof end !== 'string' ||
      types === undefined ||
      types.some((type) => type === 'any' || type === typeOfId(end))
    );
  });
}
