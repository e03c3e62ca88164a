import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import type { StatementKind } from '../records/statement.ts';

const kindOf: Query<StatementKind | null> = defineQuery(
  'kindOf',
  (read, id) => read.record(id, 'statement')?.kind ?? null,
);

/** The living statements of the kind that the key names, in order. */
export const statementsOfKind: Query<readonly Id[]> = defineQuery(
  'statementsOfKind',
  (read, kind) => read.childIds(read.root, 'statement').filter((id) => read.ask(kindOf, id) === kind),
  sameList,
);

/** The kinds that somebody's deeds must bear out; strategy and customer-centricity are carried by the others. */
export const BORNE_OUT_KINDS: readonly StatementKind[] = [
  'purpose',
  'brandPromise',
  'value',
  'strategicGoal',
];
