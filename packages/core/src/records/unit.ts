import { choice, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** A unit of the company and its part in the customer's experience. */
export interface Unit extends RecordBase<'unit'> {
  readonly name: Texts;
  readonly line: 'frontline' | 'support' | null;
  readonly contribution: Texts;
}

export const unitType: RecordType<Unit> = defineRecordType<Unit>({
  type: 'unit',
  parents: ['model'],
  collection: 'units',
  fields: {
    name: text(),
    line: choice('frontline', 'support'),
    contribution: text(),
  },
});
