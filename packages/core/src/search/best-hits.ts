import type { Id } from '../records/id.ts';
import type { MatchRank, SearchKey } from './matching.ts';

/** Something that answers a query. */
export interface Ranked {
  readonly id: Id;
  readonly key: SearchKey;
  readonly rank: MatchRank;
}

/** The best of many answers in order, at most so many; the others are only counted. */
export class BestHits<T extends Ranked> {
  total = 0;
  readonly hits: T[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Counts an answer; `hit` is made only where it is among the best so far. */
  offer(id: Id, key: SearchKey, rank: MatchRank, hit: () => T): void {
    this.total++;
    const { hits, limit } = this;
    if (limit <= 0) return;
    const last = hits[limit - 1];
    if (last && inOrder(last, id, key, rank) < 0) return;
    let at = hits.length;
    for (let before = hits[at - 1]; before && inOrder(before, id, key, rank) > 0; before = hits[at - 1]) at--;
    hits.splice(at, 0, hit());
    if (hits.length > limit) hits.pop();
  }
}

/** Better matches first, then shorter texts; the rest keeps the order stable. */
function inOrder(known: Ranked, id: Id, key: SearchKey, rank: MatchRank): number {
  if (known.rank !== rank) return known.rank - rank;
  if (known.key.length !== key.length) return known.key.length - key.length;
  if (known.key !== key) return known.key < key ? -1 : 1;
  return known.id < id ? -1 : known.id > id ? 1 : 0;
}
