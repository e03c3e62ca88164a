import { endsOf, NOWHERE, parentOf } from '../model/model-indexes.ts';
import { Model } from '../model/model.ts';
import { faultOf } from '../model/quarantine.ts';
import type { RecordsDiff } from '../model/records-diff.ts';
import { bySiblingOrder } from '../model/sibling-order.ts';
import type { Id } from '../records/id.ts';
import {
  fieldsOf,
  recordTypeNames,
  recordTypes,
  type AnyRecord,
  type RecordTypeName,
} from '../records/record.ts';
import { fieldValue } from '../records/record-fields.ts';

/** What does not hold for the records that a diff touched and for the lists that they stand in, given all its records; empty when all does. */
export function brokenBy(
  model: Model,
  diff: RecordsDiff,
  all: ReadonlyMap<Id, AnyRecord>,
): readonly string[] {
  const broken: string[] = [];
  const parents = new Set<Id>();
  const ends = new Set<Id>();
  const types = new Set<RecordTypeName>(['competency']);
  if (model.size !== all.size) broken.push(`${model.size} records for ${all.size}`);
  for (const [id, { before, after }] of diff) {
    if (model.get(id) !== after) broken.push(`${id} is not what the diff says`);
    const fault = after && faultOf(after);
    if (fault) broken.push(`${id} ${fault.field}: ${fault.reason}`);
    for (const record of [before, after]) {
      if (!record || id === model.root) continue;
      types.add(record.type);
      parents.add(parentOf(record, model.root));
      if (record.type === 'category' || record.type === 'competency') parents.add(model.root);
      for (const end of endsOf(record)) ends.add(end);
    }
  }
  const wanted = listsOf(all, model.root, parents, ends, types);
  for (const parent of parents)
    broken.push(
      ...differences(
        `children of ${parent}`,
        types,
        (type) => model.childIds(parent, type),
        wanted.children.get(parent),
      ),
    );
  for (const end of ends)
    broken.push(
      ...differences(`joins of ${end}`, types, (type) => model.joinIds(end, type), wanted.joins.get(end)),
    );
  return broken;
}

/** What does not hold anywhere in a model: indexes that differ from those of a fresh one, or liveness from its definition. */
export function brokenIn(model: Model): readonly string[] {
  const broken: string[] = [];
  const fresh = Model.from(model.root, [...model.all()]);
  for (const record of model.all()) {
    const { id } = record;
    for (const type of recordTypeNames) {
      if (model.childIds(id, type).join() !== fresh.childIds(id, type).join())
        broken.push(`children of ${id}: ${type}`);
      if (model.joinIds(id, type).join() !== fresh.joinIds(id, type).join())
        broken.push(`joins of ${id}: ${type}`);
    }
    if (model.isLive(id) !== isAliveByDefinition(model, id)) broken.push(`liveness of ${id}`);
  }
  return broken;
}

/** Alive by its own mark, its ancestors and its ends, written out anew. */
export function isAliveByDefinition(model: Model, id: Id, passed: readonly Id[] = []): boolean {
  const record = model.get(id);
  if (!record?.live || passed.includes(id)) return false;
  if (id === model.root) return true;
  const way = [...passed, id];
  const parent = model.parentOf(record);
  if (parent === NOWHERE || !isAliveByDefinition(model, parent, way)) return false;
  return recordTypes[record.type].ends.every((name) => {
    const end = fieldValue(record, name);
    if (typeof end !== 'string') return true;
    const fits = fieldsOf(record.type)[name]?.links?.some(
      (type) => type === 'any' || type === model.get(end)?.type,
    );
    return fits === true && isAliveByDefinition(model, end, way);
  });
}

type Lists = ReadonlyMap<Id, ReadonlyMap<RecordTypeName, readonly Id[]>>;

function listsOf(
  all: ReadonlyMap<Id, AnyRecord>,
  root: Id,
  parents: ReadonlySet<Id>,
  ends: ReadonlySet<Id>,
  types: ReadonlySet<RecordTypeName>,
): { readonly children: Lists; readonly joins: Lists } {
  const children = new Map<Id, Map<RecordTypeName, Id[]>>();
  const joins = new Map<Id, Map<RecordTypeName, Id[]>>();
  const standing: AnyRecord[] = [];
  const adopted: AnyRecord[] = [];
  for (const record of all.values()) {
    if (!record.live || !types.has(record.type) || record.id === root) continue;
    const parent = parentOf(record, root);
    if (parents.has(parent)) standing.push(record);
    if (record.type === 'competency' && !all.has(parent)) adopted.push(record);
    for (const end of endsOf(record)) if (ends.has(end)) add(joins, end, record);
  }
  for (const record of standing.sort(bySiblingOrder)) add(children, parentOf(record, root), record);
  for (const record of adopted.sort(byMissingParent)) add(children, root, record);
  for (const lists of joins.values()) for (const list of lists.values()) list.sort();
  return { children, joins };
}

function byMissingParent(a: AnyRecord, b: AnyRecord): number {
  if (a.place[0] === b.place[0]) return bySiblingOrder(a, b);
  return a.place[0] < b.place[0] ? -1 : 1;
}

function add(lists: Map<Id, Map<RecordTypeName, Id[]>>, of: Id, { id, type }: AnyRecord): void {
  const types = lists.get(of) ?? new Map<RecordTypeName, Id[]>();
  lists.set(of, types);
  const list = types.get(type);
  if (list) list.push(id);
  else types.set(type, [id]);
}

function differences(
  about: string,
  types: ReadonlySet<RecordTypeName>,
  given: (type: RecordTypeName) => readonly Id[],
  wanted: ReadonlyMap<RecordTypeName, readonly Id[]> | undefined,
): readonly string[] {
  return [...types]
    .filter((type) => given(type).join() !== (wanted?.get(type) ?? []).join())
    .map((type) => `${about}: ${type} ${given(type).join()} for ${(wanted?.get(type) ?? []).join()}`);
}
