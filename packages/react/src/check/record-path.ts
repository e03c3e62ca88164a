import { inLanguage, textsIn, type AnyRecord, type Id, type Model } from '@tegu/core';
import type { Words } from '../messages/words.tsx';
import type { Whereabouts } from '../places/places-context.tsx';

/** Where a record is edited: on the page of the competency, role or statement that it stands under. */
export function whereaboutsOf(model: Model, id: Id): Whereabouts {
  for (const { type, id: item } of lineage(model, id)) {
    if (type === 'competency' || type === 'category') return { place: 'competencies', item };
    if (type === 'role') return { place: 'roles', view: 'role', item };
    if (type === 'statement') return { place: 'foundation', item };
  }
  return { place: 'foundation' };
}

/** The names from the whole to the record: "Responsibility › Keeping one's word › deed". */
export function pathOf(
  model: Model,
  id: Id,
  field: string | null,
  languages: readonly string[],
  words: Words,
): readonly string[] {
  const line = lineage(model, id);
  const [record] = line;
  const names = line
    .map((each) => nameOf(each, languages, words))
    .filter((name) => name !== '')
    .reverse();
  const part = record && partOf(record, field, words);
  return part === undefined ? names : [...names, part];
}

/** The record and what it stands under, without the model itself. */
export function lineage(model: Model, id: Id): readonly AnyRecord[] {
  const line: AnyRecord[] = [];
  const passed = new Set<Id>();
  for (
    let at = model.get(id);
    at && at.id !== model.root && !passed.has(at.id);
    at = model.get(model.parentOf(at))
  ) {
    passed.add(at.id);
    line.push(at);
  }
  return line;
}

function nameOf(record: AnyRecord, languages: readonly string[], words: Words): string {
  const text = (field: string): string => inLanguage(textsIn(record, field) ?? {}, languages);
  switch (record.type) {
    case 'category':
      return text('name') || words('roles.unnamedCategory');
    case 'competency':
      return text('name') || words('roles.unnamedCompetency');
    case 'role':
      return text('name') || words('roles.unnamed');
    case 'statement':
      return text('title') || words(`check.kind.${record.kind}`);
    default:
      return '';
  }
}

/** Which part of its page a finding speaks of; undefined for the page as a whole. */
function partOf(record: AnyRecord, field: string | null, words: Words): string | undefined {
  switch (record.type) {
    case 'indicator':
    case 'descriptor':
    case 'component':
    case 'roleCustomer':
    case 'valueMeaning':
    case 'measure':
      return words(`check.part.${record.type}`);
    case 'competency':
      return field === 'name' || field === 'definition' ? words(`check.part.${field}`) : undefined;
    case 'role':
      return field === 'traits' || field === 'abilities' || field === 'experience'
        ? words(`roles.${field}`)
        : undefined;
    default:
      return undefined;
  }
}
