import { text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** A level of a scale; its rank is its place among its siblings, shown as number and word. */
export interface Level extends RecordBase<'level'> {
  readonly name: Texts;
  readonly description: Texts;
}

export const levelType: RecordType<Level> = defineRecordType<Level>({
  type: 'level',
  parents: ['scale'],
  collection: 'levels',
  fields: {
    name: text(),
    description: text(),
  },
});
