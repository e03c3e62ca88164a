import { defineQuery, type Query } from '../../../derive/query.ts';
import { competenciesInOrder } from '../../../profiles/competency-order.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';

/** Where a competency in use comes from: people who are served or who serve, somebody else, or nobody has said. */
const voiceIn: Query<'heard' | 'others' | 'unsaid'> = defineQuery('voiceIn', (read, competency) => {
  if (read.ask(competencyParts, competency).retired) return 'unsaid';
  const methods = read.children(competency, 'source').map(({ method }) => method);
  if (methods.some((method) => method === 'customerFeedback' || method === 'employeeFeedback'))
    return 'heard';
  return methods.length > 0 ? 'others' : 'unsaid';
});

/** How many competencies say where they come from; null as soon as one of them comes from customers or employees. */
const saidWithoutVoice: Query<number | null> = defineQuery('saidWithoutVoice', (read) => {
  let said = 0;
  for (const competency of read.ask(competenciesInOrder, '')) {
    const voice = read.ask(voiceIn, competency);
    if (voice === 'heard') return null;
    if (voice === 'others') said++;
  }
  return said;
});

/** Sources are kept, and none of them is what customers or employees have said. */
export const noCustomerVoice: ModelRule = {
  id: 'no-customer-voice',
  scope: 'model',
  subjects: ['model'],
  severity: 'tip',
  strictness: 'review',
  languages: [],
  silences: [],
  check(read) {
    const count = read.ask(saidWithoutVoice, read.root);
    // Where nobody keeps sources, nobody can tell.
    if (count === null || count === 0) return [];
    return [count === 1 ? { message: 'one' } : { values: { count } }];
  },
};
