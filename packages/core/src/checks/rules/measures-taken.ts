import { defineQuery, type Query, type Reader } from '../../derive/query.ts';
import { customerGoals } from '../../focus/customer-goals.ts';
import { statementsOfKind } from '../../alignment/statements.ts';
import type { Id } from '../../records/id.ts';
import type { Measure } from '../../records/measure.ts';
import { isBlank, type Texts } from '../../records/texts.ts';
import type { Suggestion } from '../finding.ts';

/** A measure that somebody has named. */
export interface MeasureTaken {
  readonly kind: Measure['kind'];
  readonly howOften: Texts;
}

/** The named measures of a statement or unit, in order. */
export const measuresOf: Query<readonly MeasureTaken[]> = defineQuery(
  'measuresOf',
  (read, parent) =>
    read
      .children(parent, 'measure')
      .filter(({ name }) => !isBlank(name))
      .map(({ kind, howOften }) => ({ kind, howOften })),
  (before, after) => JSON.stringify(before) === JSON.stringify(after),
);

/** Everything that is measured in the model; the key is the root. */
export const allMeasures: Query<readonly MeasureTaken[]> = defineQuery(
  'allMeasures',
  (read) =>
    [
      ...STATEMENTS_MEASURED.flatMap((kind) => read.ask(statementsOfKind, kind)),
      ...read.childIds(read.root, 'unit'),
    ]
      .filter((id) => read.isLive(id))
      .flatMap((id) => read.ask(measuresOf, id)),
  (before, after) => JSON.stringify(before) === JSON.stringify(after),
);

const STATEMENTS_MEASURED = ['purpose', 'value', 'brandPromise', 'strategy', 'strategicGoal'] as const;

/** Is the statement a strategic goal about customers? */
export function isCustomerGoal(read: Reader, id: Id): boolean {
  return read.ask(customerGoals, read.root).includes(id);
}

/** Offers a place for a measure of a kind; not a second one beside one that waits for its name. */
export function measuring(read: Reader, parent: Id, kind: Measure['kind']): readonly Suggestion[] {
  if (read.children(parent, 'measure').some(({ name }) => isBlank(name))) return [];
  return [
    { label: 'measure', command: 'create-record', args: { type: 'measure', parent, fields: { kind } } },
  ];
}
