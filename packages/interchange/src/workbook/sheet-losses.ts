import {
  fieldsOf,
  fieldValue,
  inDocumentOrder,
  NAMES_OF_PEOPLE,
  type AnyRecord,
  type Loss,
  type Model,
} from '@tegu/core';

/** What of a model does not stand in its sheets, record by record. */
export function sheetLosses(model: Model, names: boolean): readonly Loss[] {
  const losses: Loss[] = [];
  for (const record of inDocumentOrder(model)) losses.push(...lossesOf(record, names));
  return losses;
}

function* lossesOf(record: AnyRecord, names: boolean): IterableIterator<Loss> {
  const where = record.id;
  if (record.sameAs.length > 0)
    yield {
      what: 'sameAs',
      where,
      why: 'sheets have no place for names in other systems',
      reason: 'otherSystems',
    };
  for (const what of Object.keys(record.extra))
    yield { what, where, why: 'a field that Tegu does not know', reason: 'unknownField' };
  const person = NAMES_OF_PEOPLE.get(record.type);
  if (!names && person !== undefined && fieldValue(record, person) !== '')
    yield { what: person, where, why: 'the names of people are written only when asked', reason: 'noPlace' };
  for (const [field, declared] of Object.entries(fieldsOf(record.type))) {
    const value = fieldValue(record, field);
    if (value === '' && declared.empty === null)
      yield { what: field, where, why: 'an empty cell says that there is none', reason: 'noPlace' };
  }
  if (record.type === 'requirement' && record.notRequired && record.level !== null)
    yield { what: 'level', where, why: 'the cell says that it is not required', reason: 'noPlace' };
}
