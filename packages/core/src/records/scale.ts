import { text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** A scale of levels; the first of a model is its default. */
export interface Scale extends RecordBase<'scale'> {
  readonly name: Texts;
}

export const scaleType: RecordType<Scale> = defineRecordType<Scale>({
  type: 'scale',
  parents: ['model'],
  collection: 'scales',
  fields: {
    name: text(),
  },
});
