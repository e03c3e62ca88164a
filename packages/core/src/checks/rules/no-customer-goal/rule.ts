import { customerGoals, statedGoals } from '../../../focus/customer-goals.ts';
import type { ModelRule } from '../../model-rule.ts';
import { messageName } from '../message-name.ts';

/** There are strategic goals, and none of them is about customers. */
export const noCustomerGoal: ModelRule = {
  id: 'no-customer-goal',
  scope: 'model',
  subjects: ['model'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: [],
  check(read) {
    const goals = read.ask(statedGoals, read.root);
    const [first] = goals;
    if (first === undefined || read.ask(customerGoals, read.root).length > 0) return [];
    if (goals.length > 1) return [{ message: 'several', values: { count: goals.length }, related: goals }];
    const goal = read.record(first, 'statement');
    return [{ values: { name: messageName(read, goal?.title ?? {}, goal?.text ?? {}) }, related: goals }];
  },
};
