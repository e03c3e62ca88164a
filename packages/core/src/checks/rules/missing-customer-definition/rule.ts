import { statementsOfKind } from '../../../alignment/statements.ts';
import type { ModelRule } from '../../model-rule.ts';
import { isWorded } from '../worded.ts';

/** Nobody has said what this company means by being customer-centric. */
export const missingCustomerDefinition: ModelRule = {
  id: 'missing-customer-definition',
  scope: 'model',
  subjects: ['model'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: [],
  check(read) {
    const isSaid = read.ask(statementsOfKind, 'customerCentricity').some((id) => read.ask(isWorded, id));
    return isSaid ? [] : [{}];
  },
};
