import type { AnyRecord } from '../records/record.ts';
import type { Id } from '../records/id.ts';

/** One record before and after; undefined: it is not there. */
export interface RecordChange {
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
}

/** What an edit did, record by record. Applied backwards it undoes the edit exactly. */
export type RecordsDiff = ReadonlyMap<Id, RecordChange>;

export const NO_CHANGE: RecordsDiff = new Map();

/** The diff that takes back what `diff` did. */
export function inverse(diff: RecordsDiff): RecordsDiff {
  const back = new Map<Id, RecordChange>();
  for (const [id, { before, after }] of diff) back.set(id, { before: after, after: before });
  return back;
}

/** The diff that does what `first` and then `second` do; records that end as they began drop out. */
export function compose(first: RecordsDiff, second: RecordsDiff): RecordsDiff {
  const both = new Map(first);
  for (const [id, { before, after }] of second) {
    const earlier = both.get(id);
    const start = earlier ? earlier.before : before;
    if (start === after) both.delete(id);
    else both.set(id, { before: start, after });
  }
  return both;
}
