import type { Id } from '../records/id.ts';
import { fieldsOf, type AnyRecord, type RecordTypeName } from '../records/record.ts';
import { fieldValue, textFieldsOf, textsIn } from '../records/record-fields.ts';
import { inLanguage } from '../records/texts.ts';
import { childTypesOf, inDocumentOrder } from './document-order.ts';
import { longestRise } from './longest-rise.ts';
import type { Model } from './model.ts';
import { rootedAt } from './rooted-at.ts';
import { sameValue } from './same-record.ts';

/** A record that one of the models has and the other has not, by its words. */
export interface ComparedRecord {
  readonly record: Id;
  readonly type: RecordTypeName;
  readonly parent: Id;
  readonly text: string;
}

/** Where a record stands: under which parent, and as which of its siblings of the same type, from 1. */
export interface Standing {
  readonly parent: Id;
  readonly position: number;
}

/** A record under another parent, or at another place among the siblings that both models have. */
export interface MovedRecord {
  readonly record: Id;
  readonly type: RecordTypeName;
  readonly text: string;
  readonly from: Standing;
  readonly to: Standing;
}

/** A field that differs; for a text the language in which it does, with '' for no text. */
export interface ChangedField {
  readonly record: Id;
  readonly field: string;
  readonly language: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between the living records of two models, in document order. */
export interface ModelComparison {
  readonly added: readonly ComparedRecord[];
  readonly removed: readonly ComparedRecord[];
  readonly moved: readonly MovedRecord[];
  readonly changed: readonly ChangedField[];
}

/**
 * Compares the living records of two models by id, as a reader would: fractional keys do not count, only the order they
 * make; the models' own records are compared whatever their ids.
 */
export function compareModels(a: Model, b: Model): ModelComparison {
  const goal = rootedAt(b, a.root);
  const earlier = livingById(a);
  const later = livingById(goal);
  const added: ComparedRecord[] = [];
  const removed: ComparedRecord[] = [];
  const changed: ChangedField[] = [];
  for (const [id, record] of later) {
    const before = earlier.get(id);
    if (before) changed.push(...changedFields(before, record));
    else added.push(describe(goal, record));
  }
  for (const [id, record] of earlier) if (!later.has(id)) removed.push(describe(a, record));
  return { added, removed, moved: movedBetween(a, earlier, goal, later), changed };
}

/** True when a comparison found nothing. */
export function areAlike({ added, removed, moved, changed }: ModelComparison): boolean {
  return added.length + removed.length + moved.length + changed.length === 0;
}

type Living = ReadonlyMap<Id, AnyRecord>;

function livingById(model: Model): Living {
  const living = new Map<Id, AnyRecord>();
  for (const record of inDocumentOrder(model)) living.set(record.id, record);
  return living;
}

function describe(model: Model, record: AnyRecord): ComparedRecord {
  return {
    record: record.id,
    type: record.type,
    parent: model.parentOf(record),
    text: wordsOf(model, record),
  };
}

/** The first text that a record has: its title, name or sentence. */
function wordsOf(model: Model, record: AnyRecord): string {
  for (const field of textFieldsOf(record.type)) {
    const text = inLanguage(textsIn(record, field) ?? {}, model.own.languages);
    if (text.trim() !== '') return text;
  }
  return '';
}

function* changedFields(before: AnyRecord, after: AnyRecord): IterableIterator<ChangedField> {
  const record = after.id;
  for (const [field, { kind }] of Object.entries(fieldsOf(after.type))) {
    if (kind === 'text') yield* changedTexts(before, after, field);
    else if (!sameValue(fieldValue(before, field), fieldValue(after, field))) {
      yield {
        record,
        field,
        language: null,
        before: fieldValue(before, field),
        after: fieldValue(after, field),
      };
    }
  }
  for (const field of ['sameAs', 'extra'] as const) {
    if (!sameValue(before[field], after[field])) {
      yield { record, field, language: null, before: before[field], after: after[field] };
    }
  }
}

function* changedTexts(before: AnyRecord, after: AnyRecord, field: string): IterableIterator<ChangedField> {
  const earlier = textsIn(before, field) ?? {};
  const later = textsIn(after, field) ?? {};
  for (const language of new Set([...Object.keys(earlier), ...Object.keys(later)])) {
    const [was, is] = [earlier[language] ?? '', later[language] ?? ''];
    if (was !== is) yield { record: after.id, field, language, before: was, after: is };
  }
}

function movedBetween(a: Model, earlier: Living, b: Model, later: Living): readonly MovedRecord[] {
  const moved: MovedRecord[] = [];
  const from = standings(a, earlier);
  const to = standings(b, later);
  const stayed = stayedInOrder(b, later, from);
  for (const [id, record] of later) {
    const [was, is] = [from.get(id), to.get(id)];
    if (!was || !is || stayed.has(id)) continue;
    moved.push({ record: id, type: record.type, text: wordsOf(b, record), from: was, to: is });
  }
  return moved;
}

function standings(model: Model, living: Living): ReadonlyMap<Id, Standing> {
  const found = new Map<Id, Standing>();
  for (const { id: parent, type } of living.values()) {
    for (const below of childTypesOf(type)) {
      model.children(parent, below).forEach(({ id }, i) => found.set(id, { parent, position: i + 1 }));
    }
  }
  return found;
}

/** The records that kept their parent and their order: in each list of siblings as many as can be. The root is one. */
function stayedInOrder(model: Model, living: Living, from: ReadonlyMap<Id, Standing>): ReadonlySet<Id> {
  const stayed = new Set<Id>([model.root]);
  for (const { id: parent, type } of living.values()) {
    for (const below of childTypesOf(type)) {
      const common = model.children(parent, below).filter(({ id }) => from.get(id)?.parent === parent);
      const kept = longestRise(common.map(({ id }) => from.get(id)?.position ?? 0));
      for (const i of kept) {
        const record = common[i];
        if (record) stayed.add(record.id);
      }
    }
  }
  return stayed;
}
