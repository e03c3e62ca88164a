import { choice, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** How a goal or a unit sees whether it gets there: what the measure reflects and how often it is taken. */
export interface Measure extends RecordBase<'measure'> {
  readonly name: Texts;
  readonly kind:
    | 'contactSurvey'
    | 'baseSurvey'
    | 'mysteryShopping'
    | 'behaviour'
    | 'process'
    | 'finance'
    | 'employeeSurvey'
    | 'internalCustomerSurvey'
    | null;
  readonly reflects: Texts;
  readonly howOften: Texts;
}

export const measureType: RecordType<Measure> = defineRecordType<Measure>({
  type: 'measure',
  parents: ['statement', 'unit'],
  collection: 'measures',
  fields: {
    name: text(),
    kind: choice(
      'contactSurvey',
      'baseSurvey',
      'mysteryShopping',
      'behaviour',
      'process',
      'finance',
      'employeeSurvey',
      'internalCustomerSurvey',
    ),
    reflects: text(),
    howOften: text(),
  },
});
