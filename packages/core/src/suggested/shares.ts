import { defineQuery, sameList, type Query } from '../derive/query.ts';
import { hashOf } from '../model/id-table.ts';
import { competenciesInOrder } from '../profiles/competency-order.ts';
import type { Id } from '../records/id.ts';

/**
 * Competencies go by the hash of their id into so many shares: what reads all of them reads, after an edit, one share anew
 * and the sums of the others.
 */
const SHARES = 256;

/** The share that a competency belongs to. */
export function shareOf(competency: Id): string {
  return String(hashOf(competency) % SHARES);
}

const byShare: Query<ReadonlyMap<string, readonly Id[]>> = defineQuery('byShare', (read) => {
  const shares = new Map<string, Id[]>();
  for (const id of read.ask(competenciesInOrder, '')) {
    const share = shareOf(id);
    const ids = shares.get(share);
    if (ids) ids.push(id);
    else shares.set(share, [id]);
  }
  return shares;
});

/** The shares that hold a competency; a company's model has few. */
export const sharesInUse: Query<readonly string[]> = defineQuery(
  'sharesInUse',
  (read) => [...read.ask(byShare, '').keys()].sort(),
  sameList,
);

export const competenciesInShare: Query<readonly Id[]> = defineQuery(
  'competenciesInShare',
  (read, share) => read.ask(byShare, '').get(share) ?? [],
  sameList,
);
