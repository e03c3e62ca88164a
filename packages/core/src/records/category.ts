import { link, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** A group of competencies, by theme or by strategic goal. */
export interface Category extends RecordBase<'category'> {
  readonly name: Texts;
  readonly description: Texts;
  readonly statement: string | null;
}

export const categoryType: RecordType<Category> = defineRecordType<Category>({
  type: 'category',
  parents: ['model'],
  collection: 'categories',
  fields: {
    name: text(),
    description: text(),
    statement: link('statement'),
  },
});
