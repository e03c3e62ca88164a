import { bySiblingOrder } from './sibling-order.ts';
import { IdMap } from './id-map.ts';
import { IdTable } from './id-table.ts';
import { typeOfId, type Id } from '../records/id.ts';
import { recordTypes, type AnyRecord, type RecordTypeName } from '../records/record.ts';
import type { RecordType } from '../records/record-type.ts';
import type { RecordChange } from './records-diff.ts';

/** Ids by record type, in sibling order. */
export type IdsByType = Readonly<Partial<Record<RecordTypeName, readonly Id[]>>>;

/** Stands for the parent of records whose parent is of a type that cannot hold them. */
export const NOWHERE = '';

/**
 * Where a record stands. A parent of a type that cannot hold it is as good as none: a competency then stands under the
 * model, anything else nowhere.
 */
export function parentOf(record: AnyRecord, root: Id): Id {
  const [parent] = record.place;
  const { parents } = recordTypes[record.type];
  if (parents === 'any') return parent;
  for (const type of parents) if (typeOfId(parent) === type) return type === 'model' ? root : parent;
  return parents.includes('model') && parents.length > 1 ? root : NOWHERE;
}

/** The records that a join cannot do without, beside its parent. */
export function endsOf(record: AnyRecord): readonly Id[] {
  const type: RecordType = recordTypes[record.type];
  return type.endIds(record);
}

/** Children by parent and joins by their far end, of the records whose own mark is on. */
export interface ModelIndexes {
  readonly children: IdMap<IdsByType>;
  readonly joins: IdMap<IdsByType>;
  /** Parents that records name but that are not there. */
  readonly missingParents: ReadonlySet<Id>;
}

type Records = IdMap<AnyRecord>;

/** Lists of joins that nobody has asked for yet: at the far end of a library's levels stand tens of thousands. */
const unsorted = new WeakMap<readonly Id[], Id[]>();

/** A list of joins in its order. */
export function sortedJoins(ids: readonly Id[]): readonly Id[] {
  unsorted.get(ids)?.sort();
  unsorted.delete(ids);
  return ids;
}

type Lists = IdTable<Partial<Record<RecordTypeName, Id[]>>>;

/** Indexes that are being put together from lists. */
export class IndexBuilder {
  private readonly children: Lists = new IdTable();
  private readonly joins: Lists = new IdTable();

  /**
   * Puts children of a type behind those that a parent has. The list is taken over; all of them stand in the one
   * that is given back, which must end up in order.
   */
  addChildren(parent: Id, type: RecordTypeName, ids: Id[]): Id[] {
    const lists = listsOf(this.children, parent);
    const there = lists[type];
    if (!there) return (lists[type] = ids);
    for (const id of ids) there.push(id);
    return there;
  }

  addJoin(end: Id, type: RecordTypeName, id: Id): void {
    (listsOf(this.joins, end)[type] ??= []).push(id);
  }

  /** The indexes; nothing may be added any more. */
  finish(byId: { has(id: Id): boolean }): ModelIndexes {
    for (const types of this.joins.values()) {
      for (const ids of Object.values(types)) if (ids.length > 1) unsorted.set(ids, ids);
    }
    const missingParents = new Set<Id>();
    for (const parent of this.children.keys()) {
      if (parent !== NOWHERE && !byId.has(parent)) missingParents.add(parent);
    }
    return {
      children: IdMap.over<IdsByType>(this.children),
      joins: IdMap.over<IdsByType>(this.joins),
      missingParents,
    };
  }
}

function listsOf(lists: Lists, of: Id): Partial<Record<RecordTypeName, Id[]>> {
  let types = lists.get(of);
  if (!types) lists.set(of, (types = {}));
  return types;
}

/** Indexes of all records at once. Lists whose records come in order, as most do, are not sorted. */
export function buildIndexes(table: IdTable<AnyRecord>, byId: Records, root: Id): ModelIndexes {
  const builder = new IndexBuilder();
  const unordered = new Set<Id[]>();
  const records = table.values();
  let end = 0;
  while (end < records.length) {
    const start = end++;
    const first = records[start];
    if (!first?.live || first.id === root) continue;
    const { type } = first;
    let isOrdered = true;
    let last = first;
    // Siblings mostly come one after the other.
    for (let next = records[end]; next && isBeside(next, first); next = records[++end]) {
      isOrdered &&= bySiblingOrder(last, next) <= 0;
      last = next;
    }
    const ids = builder.addChildren(parentOf(first, root), type, table.keys().slice(start, end));
    const before = byId.get(ids[ids.length - (end - start) - 1] ?? '');
    if (!isOrdered || (before && bySiblingOrder(before, first) > 0)) unordered.add(ids);
    if (recordTypes[type].ends.length === 0) continue;
    for (const join of records.slice(start, end))
      for (const far of endsOf(join)) builder.addJoin(far, type, join.id);
  }
  for (const ids of unordered) sortSiblings(ids, byId);
  return builder.finish(byId);
}

/** True for living records of one type that name one parent. */
function isBeside(record: AnyRecord, other: AnyRecord): boolean {
  return record.live && record.type === other.type && record.place[0] === other.place[0];
}

function sortSiblings(ids: Id[], byId: Records): void {
  const records = ids.map((id) => byId.get(id)).filter((record) => record !== undefined);
  records.sort(bySiblingOrder).forEach((record, i) => (ids[i] = record.id));
}

/** The indexes after one record's change. */
export function updateIndexes(
  indexes: ModelIndexes,
  change: RecordChange,
  byId: Records,
  root: Id,
): ModelIndexes {
  const { before, after } = change;
  const id = (before ?? after)?.id ?? '';
  if (id === root) return indexes;
  let { children, joins, missingParents } = indexes;
  const from = before?.live
    ? { parent: parentOf(before, root), ends: endsOf(before), place: before.place }
    : undefined;
  const to = after?.live
    ? { parent: parentOf(after, root), ends: endsOf(after), place: after.place }
    : undefined;
  if (from?.parent !== to?.parent || from?.place[1] !== to?.place[1]) {
    if (from && before) children = without(children, from.parent, before);
    if (to && after) children = including(children, to.parent, after, byId, bySiblingOrder);
  }
  if (from?.ends.join() !== to?.ends.join()) {
    for (const end of from?.ends ?? []) if (before) joins = without(joins, end, before);
    for (const end of to?.ends ?? []) if (after) joins = including(joins, end, after, byId, byRecordId);
  }
  missingParents = withMissing(missingParents, id, !byId.has(id) && children.get(id) !== undefined);
  if (from) missingParents = withMissing(missingParents, from.parent, isMissing(from.parent, byId, children));
  if (to) missingParents = withMissing(missingParents, to.parent, isMissing(to.parent, byId, children));
  return { children, joins, missingParents };
}

function isMissing(parent: Id, byId: Records, children: IdMap<IdsByType>): boolean {
  return parent !== NOWHERE && !byId.has(parent) && children.get(parent) !== undefined;
}

function withMissing(set: ReadonlySet<Id>, id: Id, missing: boolean): ReadonlySet<Id> {
  if (set.has(id) === missing) return set;
  const changed = new Set(set);
  if (missing) changed.add(id);
  else changed.delete(id);
  return changed;
}

type Order = (a: AnyRecord, b: AnyRecord) => number;

const byRecordId: Order = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function without(lists: IdMap<IdsByType>, of: Id, record: AnyRecord): IdMap<IdsByType> {
  const types = lists.get(of);
  const left = types && sortedJoins(types[record.type] ?? []).filter((id) => id !== record.id);
  if (!types || !left) return lists;
  if (left.length > 0) return lists.with(of, { ...types, [record.type]: left });
  const { [record.type]: _, ...others } = types;
  return lists.with(of, Object.keys(others).length > 0 ? others : undefined);
}

function including(
  lists: IdMap<IdsByType>,
  of: Id,
  record: AnyRecord,
  byId: Records,
  order: Order,
): IdMap<IdsByType> {
  const types = lists.get(of);
  const ids = sortedJoins(types?.[record.type] ?? []);
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const sibling = byId.get(ids[middle] ?? '');
    if (sibling && order(sibling, record) < 0) low = middle + 1;
    else high = middle;
  }
  return lists.with(of, { ...types, [record.type]: [...ids.slice(0, low), record.id, ...ids.slice(low)] });
}
