import { day, hashSet, oneOf, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** Where a competency comes from. `sentences` holds a hash of each sentence copied from a library. */
export interface Source extends RecordBase<'source'> {
  readonly method:
    | 'interview'
    | 'observation'
    | 'brainstorm'
    | 'customerFeedback'
    | 'employeeFeedback'
    | 'document'
    | 'library';
  readonly note: Texts;
  readonly date: string | null;
  readonly sentences: readonly string[];
}

export const sourceType: RecordType<Source> = defineRecordType<Source>({
  type: 'source',
  parents: ['competency'],
  collection: 'sources',
  fields: {
    method: oneOf(
      'interview',
      'observation',
      'brainstorm',
      'customerFeedback',
      'employeeFeedback',
      'document',
      'library',
    ),
    note: text(),
    date: day(),
    sentences: hashSet(),
  },
});
