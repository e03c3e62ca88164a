import type { Id } from '../records/id.ts';
import type { AnyRecord, RecordByType, RecordTypeName } from '../records/record.ts';
import type { FieldName, FieldsOf } from '../records/record-type.ts';
import type { Model } from './model.ts';

/** A text edit stated against the text as it is: `delete` units from `at` go, `insert` comes in their place. */
export interface TextEdit {
  readonly at: number;
  readonly delete: number;
  readonly insert: string;
}

/** Where among its siblings a record goes: before one of them, or at the end. */
export type Before = Id | null;

/** The fields that a new record is given; the others start empty. */
export type NewFields<T extends RecordTypeName> = Partial<FieldsOf<RecordByType[T]>>;

/** Names of the fields of a record type that hold a set. */
export type SetField<R extends AnyRecord> = {
  [K in FieldName<R>]: R[K] extends readonly string[] ? K : never;
}[FieldName<R>];

/**
 * The writes that commands are made of. One interface, two homes: the immutable Model and the live document; a property
 * runs the same commands through both.
 */
export interface Tx {
  /** The model as it stands with the writes so far. */
  readonly model: Model;
  /**
   * Creates a record and returns its id. A join that is there, alive or not, is brought back with the given fields and the
   * texts that it had.
   */
  create<T extends RecordTypeName>(type: T, parent: Id, fields: NewFields<T>, before?: Before): Id;
  /** Sets a scalar field. */
  set<T extends RecordTypeName, K extends FieldName<RecordByType[T]>>(
    type: T,
    id: Id,
    field: K,
    value: RecordByType[T][K],
  ): void;
  /** Puts a member into a set field, or takes it out. */
  setMember(id: Id, field: string, member: string, present: boolean): void;
  /** Edits one language's text of a text field. */
  edit(id: Id, field: string, language: string, edit: TextEdit): void;
  /** Moves a record under a parent, before a sibling or to the end. */
  place(id: Id, parent: Id, before?: Before): void;
  /** Takes a record's own mark away. */
  remove(id: Id): void;
  /** Gives a record its own mark back. */
  restore(id: Id): void;
  /** Writes a whole record as it is (import, restore, replace), or takes it out of the model by null. */
  put(id: Id, record: AnyRecord | null): void;
}
