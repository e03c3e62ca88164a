import { recordTypeNames, type RecordTypeName } from '../records/record.ts';
import type { Rule } from './rule.ts';
import { textFieldsReadIn } from './text-fields.ts';

/** The types of the records that some of the rules can find something on. */
export function typesRead(rules: readonly Rule[]): ReadonlySet<RecordTypeName> {
  const types = new Set<RecordTypeName>();
  for (const rule of rules) {
    if (rule.scope === 'model') for (const type of rule.subjects) types.add(type);
    else
      for (const type of recordTypeNames)
        if (textFieldsReadIn(type).some(({ kind }) => rule.reads.includes(kind))) types.add(type);
  }
  return types;
}
