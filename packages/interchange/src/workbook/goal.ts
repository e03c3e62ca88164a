import { Model, orderKey, recordCopy, type AnyRecord, type Id } from '@tegu/core';

/**
 * The model that a model becomes with records written into it and others taken out. Records that are written stand in their
 * order; those of their siblings that nothing is said of stay behind the one that they stood behind. A written record whose
 * parent is not there is left out.
 */
export function goalOf(base: Model, written: readonly AnyRecord[], removed: ReadonlySet<Id>): Model {
  const records: AnyRecord[] = [];
  const taken = new Set<Id>();
  const groups = new Map<string, AnyRecord[]>();
  let group: AnyRecord[] = [];
  for (const record of written) {
    const { id, type, place } = record;
    const [parent] = place;
    if (type === 'model') {
      taken.add(id);
      records.push(record);
      continue;
    }
    // Siblings mostly come one after the other.
    if (group[0]?.type !== type || group[0].place[0] !== parent) {
      if (!taken.has(parent) && !base.get(parent)) continue;
      const key = `${type} ${parent}`;
      group = groups.get(key) ?? [];
      if (group.length === 0) groups.set(key, group);
    }
    taken.add(id);
    group.push(record);
  }
  const moved = new Map<Id, AnyRecord>();
  for (const members of groups.values()) {
    const [first] = members;
    const siblings = first ? base.childIds(first.place[0], first.type) : [];
    if (isInOrder(members, siblings)) for (const record of members) records.push(record);
    else if (siblings.length === 0) members.forEach((record, i) => records.push(placedAt(record, i)));
    else {
      const byId = new Map(members.map((record) => [record.id, record]));
      inOneList(members, siblings, taken, removed).forEach((id, i) => {
        const member = byId.get(id);
        const sibling = member ?? base.get(id);
        if (member) records.push(placedAt(member, i));
        else if (sibling) moved.set(id, placedAt(sibling, i));
      });
    }
  }
  for (const record of base.all())
    if (!taken.has(record.id))
      records.push(moved.get(record.id) ?? (removed.has(record.id) ? { ...record, live: false } : record));
  return Model.from(base.root, records, base.quarantined);
}

function placedAt(record: AnyRecord, position: number): AnyRecord {
  const placed = recordCopy(record);
  placed.place = [record.place[0], orderKey(position)];
  return placed;
}

/** Nothing new, and those that were there stand as they stood: their keys are as good as any. */
function isInOrder(group: readonly AnyRecord[], siblings: readonly Id[]): boolean {
  if (siblings.length === 0) return false;
  const ranks = new Map(siblings.map((id, i) => [id, i]));
  let last = -1;
  return group.every(({ id, place }) => {
    const rank = ranks.get(id);
    const isNext = rank !== undefined && rank > last && place[1] !== '';
    last = rank ?? last;
    return isNext;
  });
}

function inOneList(
  group: readonly AnyRecord[],
  siblings: readonly Id[],
  taken: ReadonlySet<Id>,
  removed: ReadonlySet<Id>,
): readonly Id[] {
  const behind = new Map<Id | null, Id[]>();
  let last: Id | null = null;
  for (const id of siblings) {
    if (taken.has(id)) last = id;
    else if (!removed.has(id)) behind.set(last, [...(behind.get(last) ?? []), id]);
  }
  const placed = new Set(group.map(({ id }) => id));
  const list = [...(behind.get(null) ?? [])];
  for (const { id } of group) list.push(id, ...(behind.get(id) ?? []));
  // Those that stood behind one which stands elsewhere now come last.
  for (const [id, others] of behind) if (id !== null && !placed.has(id)) list.push(...others);
  return list;
}
