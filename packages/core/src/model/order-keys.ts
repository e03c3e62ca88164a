import type { Id } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import type { Model } from './model.ts';
import { parentOf } from './model-indexes.ts';
import { isOrderKey, keysBetween, LONGEST_KEY, randomKeyBetween } from './sibling-order.ts';
import type { Before } from './tx.ts';

/** The key of a record's new place, and the siblings that are given fresh keys so that there is room for it. */
export interface Insertion {
  readonly key: string;
  readonly rekeyed: ReadonlyMap<Id, string>;
}

/**
 * The key that puts a record under a parent, before a sibling or at the end; undefined where `before` is no sibling there.
 * One reckoning for the plain model and for the live document.
 */
export function insertionAt(
  model: Model,
  record: AnyRecord,
  parent: Id,
  before: Before,
): Insertion | undefined {
  const listed = model.childIds(parent, record.type).filter((id) => id !== record.id);
  const siblings = withoutAdopted(model, listed, parent);
  // Adopted records come after all that stand here by their own place: before one of them is at the end of those.
  const at =
    before === null || (listed.includes(before) && !siblings.includes(before))
      ? siblings.length
      : siblings.indexOf(before);
  if (at < 0) return undefined;
  return insertionAmong(siblings, (id) => model.get(id)?.place[1] ?? '', at);
}

/** The key for position `at` among siblings in order. A run of equal, overlong or unusable keys around it is re-keyed. */
export function insertionAmong(siblings: readonly Id[], keyOf: (id: Id) => string, at: number): Insertion {
  const key = (i: number): string | null => {
    const id = siblings[i];
    return id === undefined ? null : keyOf(id);
  };
  const [low, high] = [key(at - 1), key(at)];
  if (isSound(low) && isSound(high) && (low === null || high === null || low < high)) {
    return { key: randomKeyBetween(low, high), rekeyed: NOTHING };
  }
  let first = at > 0 ? at - 1 : at;
  let end = at < siblings.length ? at + 1 : at;
  while (first > 0 && !(isSound(key(first - 1)) && key(first - 1) !== key(first))) first--;
  while (end < siblings.length && !(isSound(key(end)) && key(end) !== key(end - 1))) end++;
  return freshKeys(siblings.slice(first, end), at - first, key(first - 1), key(end));
}

const NOTHING: ReadonlyMap<Id, string> = new Map();

/** Spreads a run and the newcomer among it between the keys around them, each key with a random suffix of its own. */
function freshKeys(run: readonly Id[], newcomer: number, low: string | null, high: string | null): Insertion {
  const keys = keysBetween(low, high, run.length + 1);
  const spread = keys.map((key, i) => randomKeyBetween(i === 0 ? low : (keys[i - 1] ?? low), key));
  const rekeyed = new Map<Id, string>();
  run.forEach((id, i) => rekeyed.set(id, spread[i < newcomer ? i : i + 1] ?? ''));
  return { key: spread[newcomer] ?? '', rekeyed };
}

function withoutAdopted(model: Model, ids: readonly Id[], parent: Id): readonly Id[] {
  if (parent !== model.root) return ids;
  return ids.filter((id) => {
    const sibling = model.get(id);
    return sibling !== undefined && parentOf(sibling, model.root) === parent;
  });
}

function isSound(key: string | null): boolean {
  return key === null || (key.length <= LONGEST_KEY && isOrderKey(key));
}
