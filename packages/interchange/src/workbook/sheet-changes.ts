import {
  compareModels,
  fieldsOf,
  IdTable,
  fieldValue,
  type AnyRecord,
  type ChangedField,
  type ComparedRecord,
  type Id,
  type Model,
  type RecordTypeName,
} from '@tegu/core';
import type { RecordsRead } from './draft-records.ts';
import type { RowPlace } from './draft.ts';
import { goalOf } from './goal.ts';
import { labelOf } from './record-labels.ts';
import { sheetWordsIn } from './sheet-words.ts';

/** What the sheets would do to one record. */
export interface SheetChange {
  readonly kind: 'new' | 'changed' | 'missing';
  readonly record: Id;
  readonly type: RecordTypeName;
  /** The record's first words. */
  readonly text: string;
  /** Where it stands in the file; undefined for what is missing there. */
  readonly at: RowPlace | undefined;
  readonly fields: readonly ChangedField[];
  readonly isMoved: boolean;
  /** A cell of the matrix that was emptied: the row is there, so it is an edit and no oversight. */
  readonly isCleared: boolean;
  /** Other new records that this one stands under or names: without them it cannot be. */
  readonly needs: readonly Id[];
}

/** What rows that were read would do to a model, record by record; `missing` are those that the sheets say nothing of. */
export function changesOf(
  base: Model,
  records: RecordsRead,
  missing: ReadonlySet<Id>,
): readonly SheetChange[] {
  const goal = goalOf(base, records.records, new Set(records.cleared.keys()));
  const { added, removed, moved, changed } = compareModels(base, goal);
  const fields = new Map<Id, ChangedField[]>();
  for (const field of changed) {
    const list = fields.get(field.record);
    if (list) list.push(field);
    else fields.set(field.record, [field]);
  }
  const movedIds = new Set(moved.map(({ record }) => record));
  const isNew = new Set(added.map(({ record }) => record));
  const needsOf = (id: Id): readonly Id[] => {
    const record = goal.get(id);
    return record ? [record.place[0], ...linksOf(record)].filter((link) => isNew.has(link)) : [];
  };
  const changes: SheetChange[] = added.map((record) => ({
    ...changeOf('new', record),
    at: records.placeOf(record.record),
    needs: needsOf(record.record),
  }));
  const words = new Map(moved.map((record) => [record.record, record.text]));
  for (const id of new Set([...fields.keys(), ...movedIds])) {
    const record = goal.get(id);
    if (!record) continue;
    changes.push({
      kind: 'changed',
      record: id,
      type: record.type,
      text: words.get(id) ?? compareText(goal, record),
      at: records.placeOf(id),
      fields: fields.get(id) ?? [],
      isMoved: movedIds.has(id),
      isCleared: false,
      needs: needsOf(id),
    });
  }
  const cleared = removed.filter(({ record }) => records.cleared.has(record));
  changes.push(
    ...cleared.map((record) => ({
      ...changeOf('missing', record),
      at: records.cleared.get(record.record),
      isCleared: true,
    })),
  );
  const gone = compareModels(base, goalOf(base, new IdTable(), missing)).removed.filter(({ record }) =>
    missing.has(record),
  );
  changes.push(...gone.map((record) => changeOf('missing', record)));
  return changes;
}

function changeOf(kind: SheetChange['kind'], { record, type, text }: ComparedRecord): SheetChange {
  return { kind, record, type, text, at: undefined, fields: [], isMoved: false, isCleared: false, needs: [] };
}

/** The records that a record names. */
function linksOf(record: AnyRecord): readonly Id[] {
  return Object.entries(fieldsOf(record.type)).flatMap(([name, { links }]) => {
    const value = links && fieldValue(record, name);
    return typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter(isText) : [];
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function compareText(model: Model, record: AnyRecord): string {
  return labelOf(record, model.own.languages, sheetWordsIn(model.own.languages[0] ?? 'en'));
}

/** The changes that are not made: those that nobody has chosen, and those that cannot be without one of them. */
export function leftOf(changes: readonly SheetChange[], chosen: ReadonlySet<Id>): ReadonlySet<Id> {
  const left = new Set(changes.flatMap(({ record }) => (chosen.has(record) ? [] : [record])));
  let before = -1;
  while (left.size > before) {
    before = left.size;
    for (const { record, needs } of changes) if (needs.some((id) => left.has(id))) left.add(record);
  }
  return left;
}
