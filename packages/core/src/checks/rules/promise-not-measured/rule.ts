import { isStated } from '../../../alignment/statements.ts';
import type { ModelRule } from '../../model-rule.ts';
import { allMeasures, measuresOf, measuring } from '../measures-taken.ts';

/** Much is measured, but not whether the promise was kept. Due once somebody has named a measure of anything. */
export const promiseNotMeasured: ModelRule = {
  id: 'promise-not-measured',
  scope: 'model',
  subjects: ['statement'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout: (read, subject) =>
    read.record(subject, 'statement')?.kind === 'brandPromise' &&
    read.ask(isStated, subject) &&
    read.ask(allMeasures, read.root).length > 0,
  check(read, subject) {
    if (read.ask(measuresOf, subject).length > 0) return [];
    return [{ suggestions: measuring(read, subject, 'baseSurvey') }];
  },
};
