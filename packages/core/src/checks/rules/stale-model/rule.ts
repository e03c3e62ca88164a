import type { ModelRule } from '../../model-rule.ts';

/** Nobody has said for a year that the model still holds. */
export const staleModel: ModelRule = {
  id: 'stale-model',
  scope: 'model',
  subjects: ['model'],
  severity: 'tip',
  strictness: 'review',
  languages: [],
  silences: [],
  check(read, subject) {
    const reviewed = read.record(subject, 'model')?.lastReviewed ?? null;
    // Of a model that was never reviewed nobody knows whether it is old or just begun.
    if (reviewed === null || read.today === null || read.today < yearAfter(reviewed)) return [];
    const args = { id: subject, field: 'lastReviewed', value: read.today };
    return [{ values: { day: reviewed }, suggestions: [{ label: 'reviewed', command: 'set-field', args }] }];
  },
};

/** The same day a year later; days as ISO writes them are in order by their letters. */
function yearAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
}
