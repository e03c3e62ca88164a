import type { Id } from '../records/id.ts';
import { recordTypeNames, recordTypes, type AnyRecord, type RecordTypeName } from '../records/record.ts';
import type { Model } from './model.ts';

const BELOW: ReadonlyMap<RecordTypeName, readonly RecordTypeName[]> = new Map(
  recordTypeNames.map((parent) => [parent, typesBelow(parent)]),
);

/** The types that stand under a type, in the order in which a file and every listing show them; comments last. */
export function childTypesOf(type: RecordTypeName): readonly RecordTypeName[] {
  return BELOW.get(type) ?? [];
}

/** All living records in document order: a record, then what stands under it. */
export function* inDocumentOrder(model: Model, from: Id = model.root): IterableIterator<AnyRecord> {
  const record = model.get(from);
  if (!record) return;
  yield record;
  for (const type of childTypesOf(record.type)) {
    for (const child of model.children(from, type)) yield* inDocumentOrder(model, child.id);
  }
}

function typesBelow(parent: RecordTypeName): readonly RecordTypeName[] {
  const own = recordTypeNames.filter((type) => {
    const { parents } = recordTypes[type];
    return parents !== 'any' && parents.includes(parent);
  });
  return [...own, 'comment'];
}
