import { customerGoals, unitsWithCustomerGoal } from '../../../focus/customer-goals.ts';
import { isBlank } from '../../../records/texts.ts';
import type { ModelRule } from '../../model-rule.ts';
import { messageName } from '../message-name.ts';

/** Customer goals name units, and not this one. */
export const unitWithoutCustomerGoal: ModelRule = {
  id: 'unit-without-customer-goal',
  scope: 'model',
  subjects: ['unit'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout: (read, subject) => !isBlank(read.record(subject, 'unit')?.name ?? {}),
  check(read, subject) {
    const unit = read.record(subject, 'unit');
    const named = read.ask(unitsWithCustomerGoal, read.root);
    if (!unit || named === null || named.includes(subject)) return [];
    const goals = read.ask(customerGoals, read.root);
    const [goal] = goals;
    const args = { id: goal, field: 'units', member: subject, present: true };
    return [
      {
        values: { name: messageName(read, unit.name) },
        related: goals,
        // Which of several goals is this unit's, only the company can tell.
        suggestions: goals.length === 1 ? [{ label: 'name', command: 'set-member', args }] : [],
      },
    ];
  },
};
