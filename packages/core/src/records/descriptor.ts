import { choice, end, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import { SENTENCE_CUSTOMERS, type SentenceCustomer } from './sentence-customer.ts';
import type { Texts } from './texts.ts';

/** What the competency looks like at one level. */
export interface Descriptor extends RecordBase<'descriptor'> {
  readonly level: string;
  readonly text: Texts;
  readonly customer: SentenceCustomer;
}

export const descriptorType: RecordType<Descriptor> = defineRecordType<Descriptor>({
  type: 'descriptor',
  parents: ['competency'],
  collection: 'descriptors',
  fields: {
    level: end('level'),
    text: text(),
    customer: choice(...SENTENCE_CUSTOMERS),
  },
  ends: ['level'],
});
