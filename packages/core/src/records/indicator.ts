import { choice, link, linkSet, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import { SENTENCE_CUSTOMERS, type SentenceCustomer } from './sentence-customer.ts';
import type { Texts } from './texts.ts';

/** One sentence that says what a person who has the competency is seen doing. No roles: everyone who needs the competency. */
export interface Indicator extends RecordBase<'indicator'> {
  readonly text: Texts;
  readonly level: string | null;
  readonly roles: readonly string[];
  readonly examples: Texts;
  readonly customer: SentenceCustomer;
}

export const indicatorType: RecordType<Indicator> = defineRecordType<Indicator>({
  type: 'indicator',
  parents: ['competency'],
  collection: 'indicators',
  fields: {
    text: text(),
    level: link('level'),
    roles: linkSet('role'),
    examples: text(),
    customer: choice(...SENTENCE_CUSTOMERS),
  },
});
