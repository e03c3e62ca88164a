import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';

/** The levels of a scale in order, by id. */
export const levelsOfScale: Query<readonly Id[]> = defineQuery(
  'levelsOfScale',
  (read, scale) => read.childIds(scale, 'level'),
  sameList,
);

/** The scale that a competency is rated on: its own, else the model's first; null where the model has none. */
export const scaleOf: Query<Id | null> = defineQuery('scaleOf', (read, competency) => {
  const own = read.record(competency, 'competency')?.scale ?? null;
  if (own !== null && read.isLive(own)) return own;
  return read.childIds(read.root, 'scale')[0] ?? null;
});

/** Rank of a level on its scale, 1 for the lowest; 0 where it is not alive. */
export const rankOf: Query<number> = defineQuery('rankOf', (read, level) => {
  if (!read.isLive(level)) return 0;
  return read.ask(levelsOfScale, read.parentOf(level)).indexOf(level) + 1;
});
