import {
  IdTable,
  Model,
  orderKey,
  recordCopy,
  type AnyRecord,
  type Id,
  type RecordTypeName,
} from '@tegu/core';

/**
 * The model that a model becomes with records written into it and others taken out. Records that are written stand in their
 * order; those of their siblings that nothing is said of stay behind the one that they stood behind. A written record whose
 * parent is not there is left out.
 */
export function goalOf(base: Model, written: IdTable<AnyRecord>, removed: ReadonlySet<Id>): Model {
  const goal = withParents(written, base);
  const groups: Groups = new Map();
  let group: AnyRecord[] = [];
  for (const record of goal.values()) {
    const { type, place } = record;
    if (type === 'model') continue;
    // Siblings mostly come one after the other.
    if (group[0]?.type !== type || group[0].place[0] !== place[0]) group = groupIn(groups, type, place[0]);
    group.push(record);
  }
  const moved = new Map<Id, AnyRecord>();
  for (const [members, siblings] of allIn(groups, base)) {
    if (siblings.length === 0 ? areInOrder(members) : standAsBefore(members, siblings)) continue;
    if (siblings.length === 0) members.forEach((record, i) => goal.set(record.id, placedAt(record, i)));
    else
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
  return written.filter(({ id, type, place: [parent] }) => {
    if (type === 'model' || parent === last) return true;
    const isThere = written.has(parent) && !homeless.has(parent);
    if (isThere || base.get(parent) !== undefined) last = parent;
    else homeless.add(id);
    return parent === last;
  });
}

type Groups = Map<RecordTypeName, Map<Id, AnyRecord[]>>;

function groupIn(groups: Groups, type: RecordTypeName, parent: Id): AnyRecord[] {
  let ofType = groups.get(type);
  if (!ofType) groups.set(type, (ofType = new Map()));
  let group = ofType.get(parent);
  if (!group) ofType.set(parent, (group = []));
  return group;
}

/** Each group beside the siblings that there are. */
function* allIn(groups: Groups, base: Model): Iterable<readonly [readonly AnyRecord[], readonly Id[]]> {
  for (const [type, ofType] of groups)
    for (const [parent, group] of ofType) yield [group, base.childIds(parent, type)];
}

function placedAt(record: AnyRecord, position: number): AnyRecord {
  const placed = recordCopy(record);
  placed.place = [record.place[0], orderKey(position)];
  return placed;
}

/** True where the keys of records rise. */
function areInOrder(group: readonly AnyRecord[]): boolean {
  let last = '';
  for (const { place } of group) {
    if (place[1] <= last) return false;
    [, last] = place;
  }
  return true;
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
