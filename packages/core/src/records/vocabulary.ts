import { line, text } from './field.ts';
import { textHash } from './text-hash.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** A word that is fine in this model, in one language, and why. */
export interface Vocabulary extends RecordBase<'vocabulary'> {
  readonly word: string;
  readonly language: string;
  readonly why: Texts;
}

export const vocabularyType: RecordType<Vocabulary> = defineRecordType<Vocabulary>({
  type: 'vocabulary',
  parents: ['model'],
  collection: 'vocabulary',
  inSettings: true,
  fields: {
    word: line(),
    language: line(),
    why: text(),
  },
  derive: (_, own) => [own.language, textHash(own.word.toLowerCase())],
});
