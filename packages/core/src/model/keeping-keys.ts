import type { Id } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import { longestRise } from './longest-rise.ts';
import { Model } from './model.ts';
import { rootedAt } from './rooted-at.ts';
import { bySiblingOrder, isOrderKey, keysBetween } from './sibling-order.ts';

/**
 * A model with the order of `goal` in the keys of `model`, as far as they make it: a file gives its records fresh keys each
 * time it is read, and keys alone are no change. Only what is new or stands elsewhere gets keys of its own.
 */
export function keepingKeys(goal: Model, model: Model): Model {
  const records: AnyRecord[] = [];
  for (const siblings of siblingLists(rootedAt(goal, model.root))) {
    const keys = keysInOrder(siblings.map((record) => usableKey(model, record)));
    siblings.forEach((record, i) => records.push({ ...record, place: [record.place[0], keys[i] ?? ''] }));
  }
  for (const record of rootedAt(goal, model.root).all()) {
    if (record.id === model.root || !record.live) records.push(withKey(record, keyThere(model, record)));
  }
  return Model.from(model.root, records, goal.quarantined);
}

/** Records with their own mark, by parent and type, in order. */
function siblingLists(model: Model): Iterable<readonly AnyRecord[]> {
  const lists = new Map<string, AnyRecord[]>();
  for (const record of model.all()) {
    if (!record.live || record.id === model.root) continue;
    const of = `${record.type} ${record.place[0]}`;
    const list = lists.get(of);
    if (list) list.push(record);
    else lists.set(of, [record]);
  }
  for (const list of lists.values()) list.sort(bySiblingOrder);
  return lists.values();
}

/** Keys in rising order: of those given as many as can be, and fresh ones between them. */
function keysInOrder(given: readonly (string | undefined)[]): readonly string[] {
  const ranks = new Map<string | undefined, number>();
  for (const key of given.filter((each) => each !== undefined).sort())
    if (!ranks.has(key)) ranks.set(key, ranks.size);
  const withKeys = given.flatMap((key, i) => (key === undefined ? [] : [{ key, i }]));
  const keys: string[] = [];
  let low: string | null = null;
  const fillUpTo = (end: number, high: string | null): void => {
    keys.push(...keysBetween(low, high, end - keys.length));
  };
  for (const at of longestRise(withKeys.map(({ key }) => ranks.get(key) ?? 0))) {
    const kept = withKeys[at];
    if (!kept) continue;
    fillUpTo(kept.i, kept.key);
    keys.push(kept.key);
    low = kept.key;
  }
  fillUpTo(given.length, null);
  return keys;
}

function usableKey(model: Model, record: AnyRecord): string | undefined {
  const key = keyThere(model, record);
  return key !== undefined && isOrderKey(key) ? key : undefined;
}

/** The key that a record has in the model, where it stands under the same parent there. */
function keyThere(model: Model, { id, place }: AnyRecord): string | undefined {
  const there: { readonly place: readonly [Id, string] } | undefined = model.get(id);
  return there?.place[0] === place[0] ? there.place[1] : undefined;
}

function withKey(record: AnyRecord, key: string | undefined): AnyRecord {
  return key === undefined ? record : { ...record, place: [record.place[0], key] };
}
