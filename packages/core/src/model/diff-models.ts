import type { Id } from '../records/id.ts';
import type { Model } from './model.ts';
import type { RecordChange, RecordsDiff } from './records-diff.ts';
import { rootedAt } from './rooted-at.ts';
import { sameRecord } from './same-record.ts';

/**
 * The diff that makes the records of `a` those of `b`, deleted ones included. Where the two have different roots, `b` is
 * taken as if its root had the id of `a`'s.
 */
export function diffModels(a: Model, b: Model): RecordsDiff {
  const goal = rootedAt(b, a.root);
  const diff = new Map<Id, RecordChange>();
  for (const after of goal.all()) {
    const before = a.get(after.id);
    if (before === after || (before && sameRecord(before, after))) continue;
    diff.set(after.id, { before, after });
  }
  for (const before of a.all()) {
    if (goal.get(before.id) === undefined) diff.set(before.id, { before, after: undefined });
  }
  return diff;
}
