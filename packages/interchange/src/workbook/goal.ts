import { Model, orderKey, type AnyRecord, type Id } from '@tegu/core';

/**
 * The model that a model becomes with records written into it and others taken out. Records that are written stand in their
 * order; those of their siblings that nothing is said of stay behind the one that they stood behind. A written record whose
 * parent is not there is left out.
 */
export function goalOf(base: Model, written: readonly AnyRecord[], removed: ReadonlySet<Id>): Model {
  const records = new Map<Id, AnyRecord>();
  for (const record of base.all()) records.set(record.id, record);
  for (const id of removed) {
    const record = records.get(id);
    if (record) records.set(id, { ...record, live: false });
  }
  const groups = new Map<string, AnyRecord[]>();
  const taken = new Set<Id>();
  for (const record of written) {
    if (record.type !== 'model' && !records.has(record.place[0])) continue;
    records.set(record.id, record);
    taken.add(record.id);
    if (record.type === 'model') continue;
    const key = `${record.type} ${record.place[0]}`;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const siblings = base.childIds(first.place[0], first.type);
    if (isInOrder(group, siblings)) continue;
    inOneList(group, siblings, taken, removed).forEach((id, i) => {
      const record = records.get(id);
      if (record) records.set(id, { ...record, place: [record.place[0], orderKey(i)] });
    });
  }
  return Model.from(base.root, [...records.values()], base.quarantined);
}

/** Nothing new, and those that were there stand as they stood: their keys are as good as any. */
function isInOrder(group: readonly AnyRecord[], siblings: readonly Id[]): boolean {
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
