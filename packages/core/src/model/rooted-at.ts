import type { Id } from '../records/id.ts';
import { fieldsOf, recordTypes, type AnyRecord } from '../records/record.ts';
import { fieldValue, withField } from '../records/record-fields.ts';
import type { RecordType } from '../records/record-type.ts';
import { Model } from './model.ts';

/** The same model with another id for its own record; what names the old id, by place, link or derived id, names the new one. */
export function rootedAt(model: Model, root: Id): Model {
  if (model.root === root) return model;
  const renamed = new Map<Id, Id>([[model.root, root]]);
  for (const record of model.all()) {
    const id = renamedId(record, renamed);
    if (id !== record.id) renamed.set(record.id, id);
  }
  return Model.from(
    root,
    [...model.all()].map((record) => renamedIn(record, renamed)),
    model.quarantined,
  );
}

/** A record as it is once records that it names have other ids. */
export function renamedIn(record: AnyRecord, renamed: ReadonlyMap<Id, Id>): AnyRecord {
  const now = (id: Id): Id => renamed.get(id) ?? id;
  const [parent, index] = record.place;
  let changed = record;
  if (renamed.has(record.id) || renamed.has(parent))
    changed = { ...changed, id: now(record.id), place: [now(parent), index] };
  for (const [name, { links }] of Object.entries(fieldsOf(record.type))) {
    if (!links) continue;
    const value = fieldValue(record, name);
    if (typeof value === 'string' && renamed.has(value)) changed = withField(changed, name, now(value));
    if (Array.isArray(value) && value.some((id) => renamed.has(String(id)))) {
      changed = withField(changed, name, value.map((id) => now(String(id))).sort());
    }
  }
  return changed;
}

function renamedId(record: AnyRecord, renamed: ReadonlyMap<Id, Id>): Id {
  const type: RecordType = recordTypes[record.type];
  if (!type.derived) return renamed.get(record.id) ?? record.id;
  const moved = renamedIn(record, renamed);
  return moved === record ? record.id : type.idFor(moved.place[0], moved);
}
