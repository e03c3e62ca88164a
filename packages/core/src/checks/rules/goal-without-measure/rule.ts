import { isStated } from '../../../alignment/statements.ts';
import type { ModelRule } from '../../model-rule.ts';
import { isCustomerGoal, measuresOf, measuring } from '../measures-taken.ts';
import { messageName } from '../message-name.ts';

/** A strategic goal that nothing measures. */
export const goalWithoutMeasure: ModelRule = {
  id: 'goal-without-measure',
  scope: 'model',
  subjects: ['statement'],
  severity: 'tip',
  strictness: 'review',
  languages: [],
  silences: [],
  isAbout: (read, subject) =>
    read.record(subject, 'statement')?.kind === 'strategicGoal' && read.ask(isStated, subject),
  check(read, subject) {
    const goal = read.record(subject, 'statement');
    if (!goal || read.ask(measuresOf, subject).length > 0) return [];
    const values = { name: messageName(read, goal.title, goal.text) };
    if (!isCustomerGoal(read, subject)) return [{ values, suggestions: measuring(read, subject, null) }];
    return [{ message: 'customer', values, suggestions: measuring(read, subject, 'baseSurvey') }];
  },
};
