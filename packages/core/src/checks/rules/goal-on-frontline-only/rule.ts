import { defineQuery, sameList, type Query } from '../../../derive/query.ts';
import { customerGoals, unitsWithCustomerGoal } from '../../../focus/customer-goals.ts';
import type { Id } from '../../../records/id.ts';
import { isBlank } from '../../../records/texts.ts';
import type { ModelRule } from '../../model-rule.ts';
import { messageName } from '../message-name.ts';

const lineOfUnit: Query<'frontline' | 'support' | null> = defineQuery('lineOfUnit', (read, id) => {
  const unit = read.record(id, 'unit');
  return unit && !isBlank(unit.name) ? unit.line : null;
});

/** The support units that the customer goals leave out, where they name frontline units and no others. */
const leftOutSupport: Query<readonly Id[]> = defineQuery(
  'leftOutSupport',
  (read) => {
    const named = read.ask(unitsWithCustomerGoal, read.root);
    if (named === null || named.some((unit) => read.ask(lineOfUnit, unit) !== 'frontline')) return [];
    return read.childIds(read.root, 'unit').filter((unit) => read.ask(lineOfUnit, unit) === 'support');
  },
  sameList,
);

/** Customer goals name frontline units only; said once, at the first of them. */
export const goalOnFrontlineOnly: ModelRule = {
  id: 'goal-on-frontline-only',
  scope: 'model',
  subjects: ['statement'],
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout: (read, subject) => read.record(subject, 'statement')?.kind === 'strategicGoal',
  check(read, subject) {
    const [first, ...others] = read.ask(customerGoals, read.root);
    if (first !== subject) return [];
    const leftOut = read.ask(leftOutSupport, read.root);
    const [unit] = leftOut;
    if (unit === undefined) return [];
    const goal = read.record(subject, 'statement');
    const values = {
      name: messageName(read, goal?.title ?? {}, goal?.text ?? {}),
      unit: messageName(read, read.record(unit, 'unit')?.name ?? {}),
    };
    const related = [...others, ...leftOut];
    if (others.length > 0)
      return [{ message: 'several', values: { ...values, count: others.length + 1 }, related }];
    const args = { id: subject, field: 'units', member: unit, present: true };
    const suggestions = leftOut.length === 1 ? [{ label: 'name', command: 'set-member', args }] : [];
    return [{ values, related, suggestions }];
  },
};
