import { choice, day, line, link, linkSet, oneOf, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

const ORIGINS = [
  'strategy',
  'goals',
  'surveys',
  'processes',
  'customerFeedback',
  'employeeFeedback',
  'customerJourney',
  'customerBehaviour',
  'results',
] as const;

/** Which of the nine inputs the activity comes from. */
export type ActivityOrigin = (typeof ORIGINS)[number] | null;

/** A line of the action plan: what is to change, for which goal, by whom, when, and how one will see it. */
export interface Activity extends RecordBase<'activity'> {
  readonly kind: 'behaviour' | 'process' | 'model';
  readonly change: Texts;
  readonly goal: readonly string[];
  readonly responsible: string | null;
  readonly responsibleName: string;
  readonly agreedBy: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly followUp: string | null;
  readonly measure: Texts;
  readonly resources: Texts;
  readonly involved: Texts;
  readonly communication: Texts;
  readonly origin: ActivityOrigin;
  readonly priority: 'high' | 'medium' | 'low' | null;
  readonly status: 'planned' | 'underway' | 'done' | 'dropped';
}

export const activityType: RecordType<Activity> = defineRecordType<Activity>({
  type: 'activity',
  parents: ['model'],
  collection: 'activities',
  fields: {
    kind: oneOf('behaviour', 'process', 'model'),
    change: text(),
    goal: linkSet('statement'),
    responsible: link('role'),
    responsibleName: line(),
    agreedBy: linkSet('role'),
    start: day(),
    end: day(),
    followUp: day(),
    measure: text(),
    resources: text(),
    involved: text(),
    communication: text(),
    origin: choice(...ORIGINS),
    priority: choice('high', 'medium', 'low'),
    status: oneOf('planned', 'underway', 'done', 'dropped'),
  },
});
