import { end, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** Somebody says that the competency serves the statement; it counts only with evidence. */
export interface Claim extends RecordBase<'claim'> {
  readonly statement: string;
  readonly rationale: Texts;
}

export const claimType: RecordType<Claim> = defineRecordType<Claim>({
  type: 'claim',
  parents: ['competency'],
  collection: 'claims',
  fields: {
    statement: end('statement'),
    rationale: text(),
  },
  ends: ['statement'],
});
