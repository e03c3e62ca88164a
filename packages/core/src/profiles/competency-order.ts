import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { Competency } from '../records/competency.ts';
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

/** The same competencies as records: another list only when one of them changes, not at every edit of the model. */
export const orderedCompetencies: Query<readonly Competency[]> = defineQuery(
  'orderedCompetencies',
  (read) =>
    read.ask(competenciesInOrder, '').flatMap((id): readonly Competency[] => {
      const competency = read.record(id, 'competency');
      return competency ? [competency] : [];
    }),
  sameList,
);
