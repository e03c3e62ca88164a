import type { ModelRule } from '../../model-rule.ts';
import { remarkOnTwins } from '../twins.ts';

/** One sentence in two places: whoever changes one leaves the other behind, and two levels that read alike are one. */
export const duplicateIndicator: ModelRule = {
  id: 'duplicate-indicator',
  scope: 'model',
  subjects: ['indicator', 'descriptor'],
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: ['near-duplicate-indicator'],
  check: (read, subject) => remarkOnTwins(read, subject, 'same'),
};
