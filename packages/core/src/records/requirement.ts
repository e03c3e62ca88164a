import { end, flag, link, number, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** A role needs a competency. No level: held, its level is not decided. `notRequired` is a decision; no record means not held. */
export interface Requirement extends RecordBase<'requirement'> {
  readonly competency: string;
  readonly level: string | null;
  readonly notRequired: boolean;
  readonly entryLevel: string | null;
  readonly weight: number | null;
  readonly note: Texts;
}

export const requirementType: RecordType<Requirement> = defineRecordType<Requirement>({
  type: 'requirement',
  parents: ['role'],
  collection: 'requirements',
  fields: {
    competency: end('competency'),
    level: link('level'),
    notRequired: flag(),
    entryLevel: link('level'),
    weight: number(),
    note: text(),
  },
  ends: ['competency'],
});
