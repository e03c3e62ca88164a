import type { Measure } from '../../../records/measure.ts';
import type { ModelRule } from '../../model-rule.ts';
import { isCustomerGoal, measuresOf, measuring, type MeasureTaken } from '../measures-taken.ts';
import { messageName } from '../message-name.ts';

/** A customer goal is seen from one side only: each kind of measure shows something, and hides something. */
export const oneSidedMeasures: ModelRule = {
  id: 'one-sided-measures',
  scope: 'model',
  subjects: ['statement'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout: (read, subject) => isCustomerGoal(read, subject),
  check(read, subject) {
    const goal = read.record(subject, 'statement');
    const side = sideOf(read.ask(measuresOf, subject));
    if (!goal || side === undefined) return [];
    const { message, missing } = SIDES[side];
    const values = { name: messageName(read, goal.title, goal.text) };
    return [{ message, values, suggestions: measuring(read, subject, missing) }];
  },
};

/** What a kind alone is said of, and what would show the other side. */
const SIDES = {
  contactSurvey: { message: 'default', missing: 'baseSurvey' },
  mysteryShopping: { message: 'shopping', missing: 'baseSurvey' },
  finance: { message: 'finance', missing: 'baseSurvey' },
  baseSurvey: { message: 'opinions', missing: 'process' },
} as const satisfies Readonly<
  Partial<
    Record<NonNullable<Measure['kind']>, { readonly message: string; readonly missing: Measure['kind'] }>
  >
>;

type Side = keyof typeof SIDES;

/** The one side that all measures show; where one of them has no kind, nobody can tell. */
function sideOf(measures: readonly MeasureTaken[]): Side | undefined {
  const kinds = new Set(measures.map(({ kind }) => kind));
  const [first] = kinds;
  if (kinds.size === 1 && first !== undefined && isSide(first)) return first;
  // Who is asked in the contact and in the whole base: opinions both.
  const areOpinions = kinds.size === 2 && kinds.has('contactSurvey') && kinds.has('baseSurvey');
  return areOpinions ? 'baseSurvey' : undefined;
}

function isSide(kind: Measure['kind']): kind is Side {
  return kind !== null && Object.hasOwn(SIDES, kind);
}
