import { type IdTable, Model, orderKey, recordCopy, type AnyRecord, type Id } from '@tegu/core';

/**
 * The model that a model becomes with records written into it and others taken out. Records that are written stand in their
 * order; those of their siblings that nothing is said of stay behind the one that they stood behind. A written record whose
 * parent is not there is left out. New records without siblings in the model must have keys that rise (`SiblingPlaces`).
 */
export function goalOf(base: Model, written: IdTable<AnyRecord>, removed: ReadonlySet<Id>): Model {
  const goal = withParents(written, base);
  const moved = new Map<Id, AnyRecord>();
  for (const { members, siblings } of amongOthers(goal, base)) {
    if (standAsBefore(members, siblings)) continue;
    inOneList(members, siblings, goal, removed).forEach((id, i) => {
      const member = goal.get(id);
      const sibling = member ? undefined : base.get(id);
      if (member) goal.set(id, placedAt(member, i));
      else if (sibling) moved.set(id, placedAt(sibling, i));
    });
  }
  for (const record of base.all())
    if (!goal.has(record.id))
      goal.set(
        record.id,
        moved.get(record.id) ?? (removed.has(record.id) ? { ...record, live: false } : record),
      );
  return Model.over(base.root, goal, base.quarantined);
}

/** The records whose parents are among those before them, or in the model. */
function withParents(written: IdTable<AnyRecord>, base: Model): IdTable<AnyRecord> {
  const homeless = new Set<Id>();
  let last: Id | undefined;
  for (const { id, type, place } of written.values()) {
    const [parent] = place;
    if (type === 'model' || parent === last) continue;
    const isThere = written.has(parent) && !homeless.has(parent);
    if (isThere || base.get(parent) !== undefined) last = parent;
    else homeless.add(id);
  }
  return homeless.size === 0 ? written.copy() : written.filter(({ id }) => !homeless.has(id));
}

/** Written records of one type under one parent, and those that the model has there. */
interface Siblings {
  readonly members: AnyRecord[];
  readonly siblings: readonly Id[];
}

/** The written records that come among others of the model. */
function amongOthers(written: IdTable<AnyRecord>, base: Model): Iterable<Siblings> {
  const groups = new Map<string, Siblings>();
  let last: AnyRecord | undefined;
  let group: Siblings | undefined;
  for (const record of written.values()) {
    const { type, place } = record;
    if (type === 'model') continue;
    // Siblings mostly come one after the other.
    if (last?.type !== type || last.place[0] !== place[0]) {
      const siblings = base.childIds(place[0], type);
      const key = `${type} ${place[0]}`;
      group = siblings.length === 0 ? undefined : (groups.get(key) ?? { members: [], siblings });
      if (group) groups.set(key, group);
    }
    last = record;
    group?.members.push(record);
  }
  return groups.values();
}

function placedAt(record: AnyRecord, position: number): AnyRecord {
  const placed = recordCopy(record);
  placed.place = [record.place[0], orderKey(position)];
  return placed;
}

/** Nothing new, and those that were there stand as they stood: their keys are as good as any. */
function standAsBefore(group: readonly AnyRecord[], siblings: readonly Id[]): boolean {
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
  taken: { has(id: Id): boolean },
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
