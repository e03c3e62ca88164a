import { end, link, oneOf, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** "None, because …": closes the customer focus of a role or competency, or the alignment of a statement, a competency or of both together. */
export interface Waiver extends RecordBase<'waiver'> {
  readonly subject: string;
  readonly statement: string | null;
  readonly aspect: 'customer' | 'alignment';
  readonly reason: Texts;
}

export const waiverType: RecordType<Waiver> = defineRecordType<Waiver>({
  type: 'waiver',
  parents: ['model'],
  collection: 'waivers',
  inSettings: true,
  fields: {
    subject: end('role', 'competency', 'statement'),
    statement: link('statement'),
    aspect: oneOf('customer', 'alignment'),
    reason: text(),
  },
  ends: ['subject', 'statement'],
  derive: (_, own) => [own.subject, own.aspect, ...(own.statement === null ? [] : [own.statement])],
});
