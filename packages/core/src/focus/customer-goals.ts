import { isStated, statementsOfKind, unitsOf } from '../alignment/statements.ts';
import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import { customerIn } from './customer-words.ts';

/** The strategic goals that somebody has worded, in order; the key is the root. */
export const statedGoals: Query<readonly Id[]> = defineQuery(
  'statedGoals',
  (read) => read.ask(statementsOfKind, 'strategicGoal').filter((id) => read.ask(isStated, id)),
  sameList,
);

/** Is a goal about customers? A person has said so, or its own words name one. */
const isCustomerGoal: Query<boolean> = defineQuery('isCustomerGoal', (read, id) => {
  const goal = read.record(id, 'statement');
  if (!goal) return false;
  return (
    goal.customerFacing ||
    [goal.title, goal.text].some((texts) => customerIn(read, texts, null) !== undefined)
  );
});

/** The strategic goals about customers, in order; the key is the root. */
export const customerGoals: Query<readonly Id[]> = defineQuery(
  'customerGoals',
  (read) => read.ask(statedGoals, read.root).filter((id) => read.ask(isCustomerGoal, id)),
  sameList,
);

/**
 * The units that the customer goals name, sorted; the key is the root. Null where nothing can be missed: there is no such
 * goal, or one is for the whole company.
 */
export const unitsWithCustomerGoal: Query<readonly Id[] | null> = defineQuery(
  'unitsWithCustomerGoal',
  (read): readonly Id[] | null => {
    const named = read.ask(customerGoals, read.root).map((goal) => read.ask(unitsOf, goal));
    if (named.length === 0 || named.some((units) => units.length === 0)) return null;
    return [...new Set(named.flat())].sort();
  },
  (before, after) => before === after || (before !== null && after !== null && sameList(before, after)),
);
