import { day, languageList, line, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** The model itself: the root that every other record stands under. */
export interface ModelRecord extends RecordBase<'model'> {
  readonly title: Texts;
  readonly description: Texts;
  readonly organisation: string;
  readonly languages: readonly string[];
  readonly versionNote: Texts;
  readonly lastReviewed: string | null;
}

export const modelType: RecordType<ModelRecord> = defineRecordType<ModelRecord>({
  type: 'model',
  parents: [],
  collection: 'model',
  fields: {
    title: text(),
    description: text(),
    organisation: line(),
    languages: languageList(),
    versionNote: text(),
    lastReviewed: day(),
  },
});
