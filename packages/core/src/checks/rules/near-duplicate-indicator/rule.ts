import type { ModelRule } from '../../model-rule.ts';
import { remarkOnTwins } from '../twins.ts';

/** The same words in another order or form: one behaviour that is rated twice. */
export const nearDuplicateIndicator: ModelRule = {
  id: 'near-duplicate-indicator',
  scope: 'model',
  subjects: ['indicator', 'descriptor'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  check: (read, subject) => remarkOnTwins(read, subject, 'alike'),
};
