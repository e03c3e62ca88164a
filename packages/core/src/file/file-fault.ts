import { faultSentence } from './fault-sentence.ts';
import { fileMessagesEn } from './messages.en.ts';

/** What can be wrong with a Tegu file. */
export const FILE_FAULT_CODES = [
  'too-large',
  'too-many',
  'not-json',
  'cut',
  'not-tegu',
  'newer-version',
  'unsupported-version',
  'missing-migration',
  'too-deep',
  'prototype-key',
  'wrong-value',
  'missing-value',
  'bad-language',
  'missing-id',
  'wrong-id-type',
  'duplicate-id',
  'wrong-parent',
  'missing-link',
  'wrong-link-type',
] as const;

export type FileFaultCode = (typeof FILE_FAULT_CODES)[number];

/** What a value should have been. */
export const EXPECTATIONS = [
  'object',
  'records',
  'sameAs',
  'texts',
  'text',
  'yesNo',
  'number',
  'day',
  'choice',
  'id',
  'ids',
  'textList',
  'languages',
] as const;

export type Expectation = (typeof EXPECTATIONS)[number];

/** What the sentence about a fault is filled with. */
export interface FileFaultValues {
  readonly line?: number;
  readonly column?: number;
  readonly size?: number;
  readonly limit?: number;
  readonly version?: string;
  readonly supported?: number;
  readonly key?: string;
  readonly id?: string;
  readonly type?: string;
  readonly expected?: Expectation;
  readonly options?: readonly string[];
  readonly found?: string;
  readonly first?: string;
}

/** The one thing for which a whole file is refused: nothing of it has been read. */
export class FileFault extends Error {
  override name = 'FileFault';
  readonly code: FileFaultCode;
  /** JSON path such as `model.categories[0].name.et`; '' for the file as a whole. */
  readonly place: string;
  readonly values: FileFaultValues;

  constructor(code: FileFaultCode, place: string, values: FileFaultValues = {}) {
    super(faultSentence({ code, place, values }, fileMessagesEn));
    this.code = code;
    this.place = place;
    this.values = values;
  }
}
