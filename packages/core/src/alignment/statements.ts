import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import type { StatementKind } from '../records/statement.ts';
import { isBlank } from '../records/texts.ts';

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

/** Has a statement a title or a text in some language? */
export const isStated: Query<boolean> = defineQuery('isStated', (read, id) => {
  const statement = read.record(id, 'statement');
  return statement !== undefined && !(isBlank(statement.title) && isBlank(statement.text));
});

/** The living units that a statement is for; none: the whole company. */
export const unitsOf: Query<readonly Id[]> = defineQuery(
  'unitsOf',
  (read, id) =>
    (read.record(id, 'statement')?.units ?? []).filter(
      (unit) => read.record(unit, 'unit') && read.isLive(unit),
    ),
  sameList,
);

/** Whether a statement holds for a unit; where the statement names units and the role none, nobody can tell: no. */
export const holdsIn: Query<boolean> = defineQuery('holdsIn', (read, key) => {
  const [statement = '', unit = ''] = key.split(' ');
  const units = read.ask(unitsOf, statement);
  return units.length === 0 || units.includes(unit);
});
