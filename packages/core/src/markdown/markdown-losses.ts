import { inDocumentOrder } from '../model/document-order.ts';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { fieldValue } from '../records/record-fields.ts';
import { fieldsOf, type AnyRecord, type RecordTypeName } from '../records/record.ts';
import type { Texts } from '../records/texts.ts';

/** Something of a model that a format does not carry. */
export interface Loss {
  /** A field, a field in a language (`name.fi`), a type of record, or `ids`. */
  readonly what: string;
  /** Id of the record. */
  readonly where: Id;
  readonly why: string;
}

/** The fields that are written; a type that is not here is not written at all. */
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

/** What of a model does not stand in its Markdown, record by record. `shown` gives the language that a text is shown in. */
export function markdownLosses(model: Model, shown: (texts: Texts) => string | undefined): readonly Loss[] {
  const losses: Loss[] = [
    { what: 'ids', where: model.root, why: 'Markdown has no place for the ids of records' },
  ];
  for (const record of inDocumentOrder(model)) {
    const carried = CARRIED.get(record.type);
    if (carried) losses.push(...lossesOf(record, carried, shown));
    else
      losses.push({ what: record.type, where: record.id, why: `Markdown has no place for a ${record.type}` });
  }
  return losses;
}

function lossesOf(
  record: AnyRecord,
  carried: readonly string[],
  shown: (texts: Texts) => string | undefined,
): Loss[] {
  const losses: Loss[] = [];
  const lose = (what: string, why: string): void => void losses.push({ what, where: record.id, why });
  for (const [name, field] of Object.entries(fieldsOf(record.type))) {
    const value = fieldValue(record, name);
    if (field.kind === 'text') {
      const texts = textsOf(value);
      const language = shown(texts);
      for (const [other, text] of Object.entries(texts)) {
        if (text === '') continue;
        if (!carried.includes(name)) lose(`${name}.${other}`, 'Markdown has no place for this field');
        else if (other !== language) lose(`${name}.${other}`, 'Markdown is written in one language');
      }
    } else if (!carried.includes(name) && !isEmpty(value, field.empty))
      lose(name, 'Markdown has no place for this field');
  }
  if (record.sameAs.length > 0) lose('sameAs', 'Markdown has no place for names in other systems');
  for (const key of Object.keys(record.extra)) lose(key, 'a field that Tegu does not know');
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
