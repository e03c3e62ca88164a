import { fieldValue } from '../records/record-fields.ts';
import type { RecordTypeName } from '../records/record.ts';
import type { Model } from '../model/model.ts';

/** Fields that hold the name of a person. */
export const NAMES_OF_PEOPLE: ReadonlyMap<RecordTypeName, string> = new Map([
  ['comment', 'author'],
  ['activity', 'responsibleName'],
  ['dismissal', 'by'],
]);

/** How many people the model names: a file leaves them out where nobody asked for them. */
export function countNamesOfPeople(model: Model): number {
  const people = new Set<string>();
  for (const record of model.all()) {
    const field = NAMES_OF_PEOPLE.get(record.type);
    const name = field === undefined ? undefined : fieldValue(record, field);
    if (typeof name === 'string' && name.trim() !== '' && model.isLive(record.id)) people.add(name.trim());
  }
  return people.size;
}
