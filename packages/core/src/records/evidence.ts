import { end, line } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';

/** A sentence shows a statement. `quote` is the sentence as it was seen when somebody said so. */
export interface Evidence extends RecordBase<'evidence'> {
  readonly statement: string;
  readonly quote: string;
}

export const evidenceType: RecordType<Evidence> = defineRecordType<Evidence>({
  type: 'evidence',
  parents: ['indicator', 'descriptor', 'valueMeaning'],
  collection: 'evidence',
  fields: {
    statement: end('statement'),
    quote: line(),
  },
  ends: ['statement'],
});
