import {
  compareModels,
  inDocumentOrder,
  type AnyRecord,
  type Id,
  type Model,
  type ModelComparison,
  type RecordTypeName,
} from '@tegu/core';
import { isNamedField } from './compared-fields.ts';

/** What has become of one thing. `before` and `after` are the record in either model. */
export type ComparedItem =
  | { readonly kind: 'added'; readonly after: AnyRecord }
  | { readonly kind: 'dropped'; readonly before: AnyRecord }
  | {
      readonly kind: 'changed';
      readonly before: AnyRecord;
      readonly after: AnyRecord;
      readonly field: string;
      /** The language of a text; null for what is no text. */
      readonly language: string | null;
    }
  | {
      readonly kind: 'moved';
      readonly before: AnyRecord;
      readonly after: AnyRecord;
      readonly from: Spot;
      readonly to: Spot;
    };

/** Under what a record stands, and as which of its kind. */
export interface Spot {
  readonly parent: AnyRecord;
  readonly position: number;
}

/** Everything that has become of one competency, role, category or statement; of the model as a whole where `head` is null. */
export interface ComparedGroup {
  readonly id: Id;
  readonly head: AnyRecord | null;
  readonly items: readonly ComparedItem[];
}

/** Two models, thing by thing. */
export interface Compared {
  readonly groups: readonly ComparedGroup[];
  readonly counts: Readonly<Record<ComparedItem['kind'], number>>;
  /** Changes that stand on no page of a reader: comments, settings of the checks, what was set aside. */
  readonly others: number;
}

/** What readers of a model see; everything else is counted. */
const READ: ReadonlySet<RecordTypeName> = new Set<RecordTypeName>([
  ...(['model', 'statement', 'measure', 'unit', 'scale', 'level', 'category', 'competency'] as const),
  ...(['component', 'indicator', 'descriptor', 'role', 'roleCustomer', 'requirement'] as const),
  ...(['valueMeaning', 'claim', 'evidence'] as const),
]);

/** Things that have a part of their own in the comparison; what stands under them is told there. */
const HEADS: ReadonlySet<RecordTypeName> = new Set<RecordTypeName>([
  ...(['statement', 'unit', 'scale', 'category', 'competency', 'role'] as const),
]);

/** Of one record as a whole, however many of its fields changed. */
const WHOLE: ReadonlySet<RecordTypeName> = new Set<RecordTypeName>(['requirement', 'claim', 'evidence']);

/** Compares two models, sentence by sentence, in the order in which the later one is read. */
export function compared(before: Model, after: Model): Compared {
  const comparison = compareModels(before, after);
  const was = (id: Id): AnyRecord | undefined => before.get(id);
  // Two models have two roots; one stands for the other.
  const is = (id: Id): AnyRecord | undefined => (id === before.root ? after.own : after.get(id));
  const all = itemsOf(comparison, was, is);
  const items = all.filter((item) => READ.has(recordOf(item).type));
  const groups = new Map<Id, { head: AnyRecord | null; items: ComparedItem[] }>();
  for (const item of items) {
    const head = headOf(item.kind === 'dropped' ? before : after, recordOf(item));
    const id = head?.id ?? '';
    const group = groups.get(id);
    if (group) group.items.push(item);
    else groups.set(id, { head, items: [item] });
  }
  const places = placesIn(after, before);
  return {
    groups: [...groups]
      .map(([id, group]) => ({ id, ...group }))
      .sort((a, b) => (places.get(a.id) ?? -1) - (places.get(b.id) ?? -1)),
    counts: countsOf(items),
    others: all.length - items.length,
  };
}

/** The record that an item is about, as it is now where it is still there. */
export function recordOf(item: ComparedItem): AnyRecord {
  return item.kind === 'dropped' ? item.before : item.after;
}

type Find = (id: Id) => AnyRecord | undefined;

function itemsOf({ added, removed, moved, changed }: ModelComparison, was: Find, is: Find): ComparedItem[] {
  const items: ComparedItem[] = [];
  const told = new Set<Id>();
  for (const { record } of added) {
    const after = is(record);
    if (after) items.push({ kind: 'added', after });
  }
  for (const { record, field, language } of changed) {
    const [before, after] = [was(record), is(record)];
    if (!before || !after) continue;
    const isDetail = language === null && !isNamedField(field);
    // Of what has no name of its own it is said once that something changed.
    const once = WHOLE.has(after.type) ? record : isDetail ? `${record} ` : '';
    if (once !== '' && told.has(once)) continue;
    told.add(once);
    items.push({ kind: 'changed', before, after, field, language });
  }
  for (const { record, from, to } of moved) {
    const [before, after, left, found] = [was(record), is(record), was(from.parent), is(to.parent)];
    if (!before || !after || !left || !found) continue;
    // Where joins stand in their list nobody sees.
    if (WHOLE.has(after.type) && from.parent === to.parent) continue;
    items.push({
      ...{ kind: 'moved', before, after },
      from: { parent: left, position: from.position },
      to: { parent: found, position: to.position },
    });
  }
  for (const { record } of removed) {
    const before = was(record);
    if (before) items.push({ kind: 'dropped', before });
  }
  return items;
}

/** What a record is told under: itself, or the nearest thing above it that has a part of its own. */
function headOf(model: Model, record: AnyRecord): AnyRecord | null {
  const passed = new Set<Id>();
  for (let at: AnyRecord | undefined = record; at && !passed.has(at.id); at = model.get(model.parentOf(at))) {
    if (HEADS.has(at.type)) return at;
    passed.add(at.id);
  }
  return null;
}

/** Where each thing is read: in the later model's order, what it has no longer after that. */
function placesIn(after: Model, before: Model): ReadonlyMap<Id, number> {
  const places = new Map<Id, number>();
  for (const model of [after, before]) {
    for (const { id, type } of inDocumentOrder(model))
      if (HEADS.has(type) && !places.has(id)) places.set(id, places.size);
  }
  return places;
}

function countsOf(items: readonly ComparedItem[]): Compared['counts'] {
  const counts = { added: 0, changed: 0, moved: 0, dropped: 0 };
  for (const { kind } of items) counts[kind]++;
  return counts;
}
