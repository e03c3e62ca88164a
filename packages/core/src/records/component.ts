import { oneOf, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** What the behaviour needs: a piece of knowledge, a skill or an attitude. */
export interface Component extends RecordBase<'component'> {
  readonly kind: 'knowledge' | 'skill' | 'attitude';
  readonly text: Texts;
}

export const componentType: RecordType<Component> = defineRecordType<Component>({
  type: 'component',
  parents: ['competency'],
  collection: 'components',
  fields: {
    kind: oneOf('knowledge', 'skill', 'attitude'),
    text: text(),
  },
});
