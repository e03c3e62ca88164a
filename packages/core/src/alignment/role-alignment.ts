import { defineQuery, type Query, type Reader } from '../derive/query.ts';
import { roleSentences } from '../focus/role-sentences.ts';
import type { Id } from '../records/id.ts';
import { evidenceCounts } from './evidence-counts.ts';
import { statementsOfKind } from './statements.ts';

/** What bears a statement out in one role. */
export interface RoleBearing {
  readonly statement: Id;
  /** Sentences of the role's own that are evidence for it. */
  readonly own: readonly Id[];
  /** Sentences that the role shares with others and that are evidence for it. */
  readonly inherited: readonly Id[];
}

/** The statements that a role's sentences bear out, and whether by its own or only by shared ones. */
export const roleAlignment: Query<readonly RoleBearing[]> = defineQuery(
  'roleAlignment',
  (read, role) => {
    const bearings = new Map<Id, { own: Id[]; inherited: Id[] }>();
    for (const sentence of read.ask(roleSentences, role)) {
      for (const statement of statementsShownBy(read, sentence.record)) {
        const bearing = bearings.get(statement) ?? { own: [], inherited: [] };
        (sentence.own ? bearing.own : bearing.inherited).push(sentence.record);
        bearings.set(statement, bearing);
      }
    }
    return [...bearings]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([statement, bearing]) => ({ statement, ...bearing }));
  },
  (before, after) => JSON.stringify(before) === JSON.stringify(after),
);

/** The values and the promise that no sentence of the role's own shows. */
export const uncoveredIn: Query<readonly Id[]> = defineQuery('uncoveredIn', (read, role) => {
  const covered = new Set(
    read.ask(roleAlignment, role).flatMap(({ statement, own }) => (own.length > 0 ? [statement] : [])),
  );
  const expected = [...read.ask(statementsOfKind, 'value'), ...read.ask(statementsOfKind, 'brandPromise')];
  return expected.filter((statement) => !covered.has(statement));
});

function statementsShownBy(read: Reader, sentence: Id): readonly Id[] {
  return read
    .children(sentence, 'evidence')
    .filter((evidence) => read.ask(evidenceCounts, evidence.id))
    .map((evidence) => evidence.statement);
}
