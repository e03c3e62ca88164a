import { choice, line, link, oneOf, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** Knowledge, skills and attitudes that show in action. Without a scale of its own it uses the model's default. */
export interface Competency extends RecordBase<'competency'> {
  readonly code: string;
  readonly name: Texts;
  readonly definition: Texts;
  readonly scope: 'core' | 'leadership' | 'role' | null;
  readonly scale: string | null;
  readonly status: 'draft' | 'inReview' | 'agreed' | 'retired';
}

export const competencyType: RecordType<Competency> = defineRecordType<Competency>({
  type: 'competency',
  parents: ['category', 'model'],
  collection: 'competencies',
  fields: {
    code: line(),
    name: text(),
    definition: text(),
    scope: choice('core', 'leadership', 'role'),
    scale: link('scale'),
    status: oneOf('draft', 'inReview', 'agreed', 'retired'),
  },
});
