// Arguments of what can be done with a record of any type.
import type { Id } from '../records/id.ts';
import { fieldsOf, recordTypeNames, recordTypes } from '../records/record.ts';
import { membersIn, textFieldsOf, textsIn } from '../records/record-fields.ts';
import type { KnownRecords } from './known-records.ts';
import { randomFields, randomValue } from './random-model.ts';
import { LANGUAGES, randomText } from './random-text.ts';
import type { Random } from './random.ts';

/** A record of some type in some place. */
export function createArgs(known: KnownRecords, random: Random): unknown {
  const type = random.pick(recordTypeNames) ?? 'competency';
  const { parents } = recordTypes[type];
  const parent =
    parents === 'any' || random.oneIn(20)
      ? known.anyId(random)
      : known.one(random, random.pick(parents) ?? 'model');
  const before = random.oneIn(2) ? null : (random.pick(known.model.childIds(parent, type)) ?? null);
  return { type, parent, fields: randomFields(random, type, known.idsOfTypes), before };
}

/** A text of some record, in some language. */
export function textPlace(
  known: KnownRecords,
  random: Random,
): { readonly id: Id; readonly field: string; readonly language: string } {
  const record = known.anyRecord(random);
  const field = record ? random.pick(textFieldsOf(record.type)) : undefined;
  return { id: record?.id ?? '', field: field ?? 'name', language: random.pick(LANGUAGES) ?? 'et' };
}

/** An edit somewhere in a text that is there. */
export function editArgs(known: KnownRecords, random: Random): unknown {
  const place = textPlace(known, random);
  const record = known.model.get(place.id);
  const text = (record && textsIn(record, place.field)?.[place.language]) ?? '';
  const at = random.below(text.length + 1);
  return {
    ...place,
    edit: { at, delete: random.below(text.length - at + 1), insert: randomText(random, 2) },
  };
}

/** Another value of some field. */
export function fieldArgs(known: KnownRecords, random: Random): unknown {
  const record = known.anyRecord(random);
  const [field, declared] = random.pick(Object.entries(fieldsOf(record?.type ?? 'role'))) ?? [];
  return {
    id: record?.id ?? '',
    field,
    value: declared ? randomValue(random, declared, known.idsOfTypes) : null,
  };
}

/** A member that a set has, or one that it could have. */
export function memberArgs(known: KnownRecords, random: Random): unknown {
  const type = random.pick(['statement', 'role', 'indicator', 'activity'] as const) ?? 'role';
  const record = known.model.get(known.one(random, type));
  const sets = Object.entries(fieldsOf(type)).filter(([, { kind }]) => kind === 'set');
  const [field, declared] = random.pick(sets) ?? ['includes'];
  const members = (record && membersIn(record, field)) ?? [];
  const linked = random.pick(declared?.links ?? []) ?? 'role';
  const member = random.oneIn(2)
    ? random.pick(members)
    : known.one(random, linked === 'any' ? 'role' : linked);
  return { id: record?.id ?? '', field, member: member ?? '', present: random.oneIn(2) };
}

/** Another place of some record. */
export function moveArgs(known: KnownRecords, random: Random): unknown {
  const record = known.anyRecord(random);
  if (!record) return { id: 'role:nobody', parent: known.model.root };
  const { parents } = recordTypes[record.type];
  const there = parents === 'any' ? known.anyId(random) : known.one(random, random.pick(parents) ?? 'model');
  const parent = random.oneIn(2) ? known.model.parentOf(record) : there;
  const before = random.oneIn(2) ? null : (random.pick(known.model.childIds(parent, record.type)) ?? null);
  return { id: record.id, parent, before };
}
