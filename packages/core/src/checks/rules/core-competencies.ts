import { defineQuery, sameList, type Query } from '../../derive/query.ts';
import { competenciesInOrder } from '../../profiles/competency-order.ts';
import type { Id } from '../../records/id.ts';

/** Whether a competency is expected of every employee; a retired one no longer is. */
export const isCore: Query<boolean> = defineQuery('isCore', (read, id) => {
  const competency = read.record(id, 'competency');
  return competency?.scope === 'core' && competency.status !== 'retired';
});

/** The living core competencies, in order. */
export const coreCompetencies: Query<readonly Id[]> = defineQuery(
  'coreCompetencies',
  (read) => read.ask(competenciesInOrder, '').filter((id) => read.ask(isCore, id)),
  sameList,
);
