import { competencyAlignment } from '../../alignment/competency-alignment.ts';
import { defineQuery, type Query, type Reader } from '../../derive/query.ts';
import type { Id } from '../../records/id.ts';

/** The statement that a category groups its competencies by, if it is alive; null for none. */
const statementOfCategory: Query<Id | null> = defineQuery('statementOfCategory', (read, id) => {
  const statement = read.record(id, 'category')?.statement ?? null;
  return statement !== null && read.record(statement, 'statement') && read.isLive(statement)
    ? statement
    : null;
});

/** The statements that a competency is tied to in any way: by evidence, by a claim, or by standing in a goal's category. */
export function servedBy(read: Reader, competency: Id): readonly Id[] {
  const links = read.ask(competencyAlignment, competency).links.map(({ id }) => id);
  const grouping = read.ask(statementOfCategory, read.parentOf(competency));
  return grouping === null ? links : [...links, grouping];
}
