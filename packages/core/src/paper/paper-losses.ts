import { inDocumentOrder } from '../model/document-order.ts';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { fieldValue } from '../records/record-fields.ts';
import { fieldsOf, type AnyRecord, type RecordTypeName } from '../records/record.ts';
import type { Texts } from '../records/texts.ts';
import { shownLanguage } from './scribe.ts';

/** Why something is not carried, for those who say it in another language than English. */
export type LossReason =
  /** Names by which machines know the records. */
  | 'ids'
  /** It is longer than a cell of Excel. */
  | 'longCell'
  | 'noPlace'
  | 'otherLanguage'
  | 'otherSystems'
  /** A field that Tegu does not know, kept from a foreign or newer file. */
  | 'unknownField';

/** Something of a model that a format does not carry. */
export interface Loss {
  /** A field, a field in a language (`name.fi`), a type of record, or `ids`. */
  readonly what: string;
  /** Id of the record. */
  readonly where: Id;
  /** In English. */
  readonly why: string;
  readonly reason?: LossReason;
}

/** The fields of a record that a document shows; undefined for a record that is not in it at all. */
export type Carried = (record: AnyRecord) => readonly string[] | undefined;

/** What `modelPaper` writes. */
const CARRIED: ReadonlyMap<RecordTypeName, readonly string[]> = new Map([
  ['model', ['title', 'description', 'organisation', 'versionNote', 'lastReviewed']],
  ['statement', ['kind', 'title', 'text', 'horizon']],
  ['measure', ['name', 'reflects', 'howOften']],
  ['unit', ['name', 'line', 'contribution']],
  ['scale', ['name']],
  ['level', ['name', 'description']],
  ['category', ['name', 'description']],
  ['competency', ['code', 'name', 'definition', 'scope', 'status', 'scale']],
  ['component', ['kind', 'text']],
  ['indicator', ['text', 'level', 'roles', 'examples']],
  ['descriptor', ['text', 'level']],
  [
    'role',
    [
      'name',
      'kind',
      'line',
      'unit',
      'includes',
      'purpose',
      'contribution',
      'traits',
      'abilities',
      'experience',
    ],
  ],
  ['roleCustomer', ['kind', 'who', 'touchpoints']],
  ['requirement', ['competency', 'level', 'notRequired', 'entryLevel', 'note']],
  ['valueMeaning', ['statement', 'text']],
]);

/**
 * What of a model does not stand in a document in `language`, record by record, for the losses of the format that it is
 * written to. `carried` tells what the document shows, by default that of `modelPaper`.
 */
export function paperLosses(
  model: Model,
  format: string,
  language: string = model.own.languages[0] ?? 'en',
  carried: Carried = ({ type }) => CARRIED.get(type),
): readonly Loss[] {
  const noPlace = (what: string): string => `${format} has no place for ${what}`;
  const losses: Loss[] = [
    { what: 'ids', where: model.root, why: noPlace('the ids of records'), reason: 'ids' },
  ];
  for (const record of inDocumentOrder(model)) {
    const where = record.id;
    const lose = (what: string, why: string, reason: LossReason): void =>
      void losses.push({ what, where, why, reason });
    const fields = carried(record);
    if (!fields) {
      lose(record.type, noPlace(`a ${record.type}`), 'noPlace');
      continue;
    }
    for (const [name, field] of Object.entries(fieldsOf(record.type))) {
      const value = fieldValue(record, name);
      const isCarried = fields.includes(name);
      if (field.kind === 'text') {
        const texts = textsOf(value);
        const shown = shownLanguage(texts, model, language);
        for (const [other, text] of Object.entries(texts)) {
          if (text === '') continue;
          if (!isCarried) lose(`${name}.${other}`, noPlace('this field'), 'noPlace');
          else if (other !== shown)
            lose(`${name}.${other}`, `${format} is written in one language`, 'otherLanguage');
        }
      } else if (!isCarried && !isEmpty(value, field.empty)) lose(name, noPlace('this field'), 'noPlace');
    }
    if (record.sameAs.length > 0) lose('sameAs', noPlace('names in other systems'), 'otherSystems');
    for (const key of Object.keys(record.extra)) lose(key, 'a field that Tegu does not know', 'unknownField');
  }
  return losses;
}

function textsOf(value: unknown): Texts {
  const texts: Record<string, string> = {};
  if (typeof value !== 'object' || value === null) return texts;
  for (const [language, text] of Object.entries(value)) if (typeof text === 'string') texts[language] = text;
  return texts;
}

function isEmpty(value: unknown, empty: unknown): boolean {
  return value === empty || (Array.isArray(value) && value.length === 0);
}
