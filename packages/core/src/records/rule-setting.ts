import { line, oneOf } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';

/** A rule that this model turns off, or holds at a severity. */
export interface RuleSetting extends RecordBase<'ruleSetting'> {
  readonly rule: string;
  readonly severity: 'off' | 'tip' | 'consider' | 'fix';
}

export const ruleSettingType: RecordType<RuleSetting> = defineRecordType<RuleSetting>({
  type: 'ruleSetting',
  parents: ['model'],
  collection: 'ruleSettings',
  inSettings: true,
  fields: {
    rule: line(),
    severity: oneOf('off', 'tip', 'consider', 'fix'),
  },
  derive: (_, own) => [own.rule],
});
