import { flag, line, oneOf, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** A remark on a record, or a barrier: what keeps people from this deed. */
export interface Comment extends RecordBase<'comment'> {
  readonly kind: 'comment' | 'barrier';
  readonly text: Texts;
  readonly author: string;
  readonly resolved: boolean;
}

export const commentType: RecordType<Comment> = defineRecordType<Comment>({
  type: 'comment',
  parents: 'any',
  collection: 'comments',
  fields: {
    kind: oneOf('comment', 'barrier'),
    text: text(),
    author: line(),
    resolved: flag(),
  },
});
