import { recordTypeNames } from '../../../records/record.ts';
import { textFieldsOf } from '../../../records/record-fields.ts';
import type { ModelRule } from '../../model-rule.ts';

/** A text that two people have begun at the same moment: both stand there, one after the other. */
export const writtenTwice: ModelRule = {
  id: 'written-twice',
  scope: 'model',
  subjects: recordTypeNames.filter((type) => textFieldsOf(type).length > 0),
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: [],
  check(read, subject) {
    const twice = read.get(subject)?.writtenTwice ?? [];
    return twice.map(([field, language]) => ({ field, language }));
  },
};
