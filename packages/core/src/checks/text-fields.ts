import type { TextKind } from '../language/language-pack.ts';
import type { RecordTypeName } from '../records/record.ts';

/** A field whose wording is read, and as what kind of text. */
export interface TextField {
  readonly field: string;
  readonly kind: TextKind;
}

const READ: Readonly<Partial<Record<RecordTypeName, readonly TextField[]>>> = {
  competency: [
    { field: 'name', kind: 'name' },
    { field: 'definition', kind: 'definition' },
  ],
  component: [{ field: 'text', kind: 'component' }],
  indicator: [{ field: 'text', kind: 'indicator' }],
  descriptor: [{ field: 'text', kind: 'descriptor' }],
};

/** The fields of a record type whose wording is read. */
export function textFieldsReadIn(type: RecordTypeName): readonly TextField[] {
  return READ[type] ?? [];
}
