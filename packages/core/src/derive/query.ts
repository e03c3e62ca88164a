import type { LanguagePacks } from '../language/language-packs.ts';
import type { Id } from '../records/id.ts';
import type { AnyRecord, RecordByType, RecordTypeName } from '../records/record.ts';

/**
 * Something computed from the model, by a key. `compute` must read the model through the reader alone, so that the
 * derivation knows what the answer rests on and asks again only when that has changed.
 */
export interface Query<V> {
  readonly name: string;
  compute(read: Reader, key: string): V;
  /** When an answer counts as the same as before, so that what rests on it need not be asked again. */
  same(before: V, after: V): boolean;
}

/** Declares a query; answers are the same when they are the same value, or when `same` says so. */
export function defineQuery<V>(
  name: string,
  compute: (read: Reader, key: string) => V,
  same: (before: V, after: V) => boolean = Object.is,
): Query<V> {
  return { name, compute, same };
}

/** Two lists with the same members in the same order. */
export function sameList<T>(before: readonly T[], after: readonly T[]): boolean {
  return before.length === after.length && before.every((member, i) => Object.is(member, after[i]));
}

/** How a query sees the model: each read is remembered as something its answer rests on. */
export interface Reader {
  /** Id of the model's own record. */
  readonly root: Id;
  /** The language packs at hand; they never change during a derivation. */
  readonly packs: LanguagePacks;
  /** The day on which the model is read (`2026-11-22`), null where nobody said; it never changes during a derivation. */
  readonly today: string | null;
  /** The record of an id, alive or not. */
  get(id: Id): AnyRecord | undefined;
  /** The record of an id if it is of the type, alive or not. */
  record<T extends RecordTypeName>(id: Id | null, type: T): RecordByType[T] | undefined;
  /** The record for its mark, place and ends alone: an answer that looks at nothing else outlives edits of its fields. */
  standing(id: Id): AnyRecord | undefined;
  /** Whether the record, its ancestors and its ends are alive. */
  isLive(id: Id): boolean;
  /** The same of a record that `get` gave: its own standing needs no note of its own. */
  lives(record: AnyRecord): boolean;
  /** The parent as it counts; '' where there is none. */
  parentOf(id: Id): Id;
  /** Ids of a parent's children of a type in order, by their own mark alone. */
  childIds(parent: Id, type: RecordTypeName): readonly Id[];
  /** Children of a type in order whose own mark and ends are alive. */
  children<T extends RecordTypeName>(parent: Id, type: T): readonly RecordByType[T][];
  /** Living joins of a type at their far end. */
  joins<T extends RecordTypeName>(end: Id, type: T): readonly RecordByType[T][];
  /** Sentences, alive or not, in no order, that may be worded so: what `wordingKey` says of their wording is the same. */
  sentencesWorded(key: string): ReadonlySet<Id>;
  /** The answer of another query. */
  ask<V>(query: Query<V>, key: string): V;
}
