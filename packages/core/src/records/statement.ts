import { flag, linkSet, oneOf, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

export const STATEMENT_KINDS = [
  'customerCentricity',
  'purpose',
  'value',
  'brandPromise',
  'strategy',
  'strategicGoal',
] as const;

/** `customerCentricity` is what *we* mean by being customer-centric; goals say where the strategy leads. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** The kinds of which a model has one; its record has the id `statement:<kind>` and keeps its wording in `text`. */
export const SINGLE_KINDS: readonly StatementKind[] = [
  'customerCentricity',
  'purpose',
  'brandPromise',
  'strategy',
];

/** What the company says it stands for. `follows` names the statements it follows from; no units means the whole company. */
export interface Statement extends RecordBase<'statement'> {
  readonly kind: StatementKind;
  readonly title: Texts;
  readonly text: Texts;
  readonly follows: readonly string[];
  readonly units: readonly string[];
  readonly horizon: Texts;
  readonly customerFacing: boolean;
}

export const statementType: RecordType<Statement> = defineRecordType<Statement>({
  type: 'statement',
  parents: ['model'],
  collection: 'statements',
  fields: {
    kind: oneOf(...STATEMENT_KINDS),
    title: text(),
    text: text(),
    follows: linkSet('statement'),
    units: linkSet('unit'),
    horizon: text(),
    customerFacing: flag(),
  },
  fixedId: ({ kind }) => (SINGLE_KINDS.includes(kind) ? `statement:${kind}` : undefined),
});
