import { choice, end, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import { SENTENCE_CUSTOMERS, type SentenceCustomer } from './sentence-customer.ts';
import type { Texts } from './texts.ts';

/** What a value or the promise means in this role's deeds. */
export interface ValueMeaning extends RecordBase<'valueMeaning'> {
  readonly statement: string;
  readonly text: Texts;
  readonly customer: SentenceCustomer;
}

export const valueMeaningType: RecordType<ValueMeaning> = defineRecordType<ValueMeaning>({
  type: 'valueMeaning',
  parents: ['role'],
  collection: 'valueMeanings',
  fields: {
    statement: end('statement'),
    text: text(),
    customer: choice(...SENTENCE_CUSTOMERS),
  },
  ends: ['statement'],
});
