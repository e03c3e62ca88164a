import type { StatementKind } from '@tegu/core';
import type { MessageId } from '../../messages/message-id.ts';

/** By which sentence would a customer notice it? Asked of each kind of statement in words of its own. */
export const WALK_QUESTIONS: Readonly<Record<StatementKind, MessageId>> = {
  customerCentricity: 'walk.question.customerCentricity',
  purpose: 'walk.question.purpose',
  value: 'walk.question.value',
  brandPromise: 'walk.question.brandPromise',
  strategy: 'walk.question.strategy',
  strategicGoal: 'walk.question.strategicGoal',
};
