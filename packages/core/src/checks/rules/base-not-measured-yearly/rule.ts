import { customerGoals } from '../../../focus/customer-goals.ts';
import type { ModelRule } from '../../model-rule.ts';
import { allMeasures, measuring, type MeasureTaken } from '../measures-taken.ts';
import { messageName } from '../message-name.ts';

/** Nobody asks the whole customer base at least once a year; said once, at the first customer goal. */
export const baseNotMeasuredYearly: ModelRule = {
  id: 'base-not-measured-yearly',
  scope: 'model',
  subjects: ['statement'],
  severity: 'tip',
  strictness: 'review',
  languages: [],
  silences: [],
  isAbout: (read, subject) => read.ask(customerGoals, read.root)[0] === subject,
  check(read, subject) {
    const goal = read.record(subject, 'statement');
    if (!goal) return [];
    const values = { name: messageName(read, goal.title, goal.text) };
    const ofBase = read.ask(allMeasures, read.root).filter(({ kind }) => kind === 'baseSurvey');
    if (ofBase.length === 0) return [{ values, suggestions: measuring(read, subject, 'baseSurvey') }];
    return ofBase.every(isSeldom) ? [{ message: 'seldom', values }] : [];
  },
};

/** Ways to say "less often than once a year"; what is said otherwise is taken for often enough. */
const SELDOM: readonly string[] = [
  'every two years',
  'every second year',
  'every other year',
  'every three years',
  'every third year',
  'every 2 years',
  'every 3 years',
  'iga kahe aasta',
  'iga 2 aasta',
  'kahe aasta tagant',
  'iga kolme aasta',
  'iga 3 aasta',
  'kolme aasta tagant',
  'üle aasta',
  'joka toinen vuosi',
  'kahden vuoden välein',
  '2 vuoden välein',
  'joka kolmas vuosi',
  'kolmen vuoden välein',
  '3 vuoden välein',
];

function isSeldom({ howOften }: MeasureTaken): boolean {
  return Object.values(howOften).some((text) => {
    const said = text.normalize('NFC').toLowerCase();
    return SELDOM.some((turn) => said.includes(turn));
  });
}
