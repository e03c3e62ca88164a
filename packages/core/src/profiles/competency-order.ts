import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';

/** The living competencies in document order: by category, then those without one. */
export const competenciesInOrder: Query<readonly Id[]> = defineQuery(
  'competenciesInOrder',
  (read) => [
    ...read.childIds(read.root, 'category').flatMap((category) => read.childIds(category, 'competency')),
    ...read.childIds(read.root, 'competency'),
  ],
  sameList,
);
