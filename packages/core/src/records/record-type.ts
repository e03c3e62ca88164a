import type { Field } from './field.ts';
import { derivedId, newId, type Id } from './id.ts';
import type { JsonObject } from './json.ts';
import type { RecordTypeName } from './record.ts';

/** A record's name in another system, or the id it had in the file it came from. */
export interface SameAs {
  readonly scheme: string;
  readonly id: string;
  readonly uri?: string | undefined;
}

/** A record's place is one scalar, so that a move is one write: its parent and its fractional index among the siblings. */
export type Place = readonly [parent: Id, index: string];

/** A text field, and the language in which it was written twice. */
export type WrittenTwice = readonly [field: string, language: string];

/** What every record carries beside its own fields. */
export interface RecordBase<T extends RecordTypeName = RecordTypeName> {
  readonly id: Id;
  readonly type: T;
  readonly place: Place;
  /** The record's own mark; whether it is alive depends on its ancestors and ends too (`Model.isLive`). */
  readonly live: boolean;
  readonly sameAs: readonly SameAs[];
  /** Unknown fields of a foreign or newer file, kept as they came. */
  readonly extra: JsonObject;
  /** Fields that two people have begun at once, by field and language: both texts stand there, one after the other. Live documents only. */
  readonly writtenTwice?: readonly WrittenTwice[];
}

/** The names of the fields that a record type adds to the base. */
export type FieldName<R extends RecordBase> = Exclude<keyof R, keyof RecordBase> & string;

/** The fields that a record type adds to the base. */
export type FieldsOf<R extends RecordBase> = Pick<R, FieldName<R>>;

/** How a record stands in the nested file: under which name, and in which parents. */
export interface Nesting {
  /** Name of the array that holds it: `indicators`. */
  readonly collection: string;
  /** True when the array stands in the model's `settings`. */
  readonly inSettings?: boolean;
}

/** A record type: one file each. */
export interface RecordType<R extends RecordBase = RecordBase> {
  readonly type: R['type'];
  /** Types that a record of this type may stand under; `any` for comments. Empty for the model. */
  readonly parents: readonly RecordTypeName[] | 'any';
  readonly nesting: Nesting;
  readonly fields: { readonly [K in FieldName<R>]: Field<R[K]> };
  /**
   * The fields that with the parent (or alone) make a join's derived id, in order. Their records must be alive for the
   * join to be. Empty for records with an id of their own.
   */
  readonly ends: readonly string[];
  /** The ids that a join holds in `ends`. */
  endIds(record: R): readonly Id[];
  /** True when ids are made from what the record joins; a file does not write them. */
  readonly derived: boolean;
  /** The id that a record with these fields always has, or undefined. */
  fixedId(fields: FieldsOf<R>): Id | undefined;
  /** The id for the fields of a new record: derived for a join, fixed for a kind of which there is one, else fresh. */
  idFor(parent: Id, fields: FieldsOf<R>): Id;
}

const NO_ENDS: readonly Id[] = Object.freeze([]);

function endIn<R extends RecordBase>(record: R, name: FieldName<R> | undefined): readonly Id[] {
  const end = name === undefined ? null : record[name];
  return typeof end === 'string' ? [end] : NO_ENDS;
}

interface Definition<R extends RecordBase> {
  readonly type: R['type'];
  readonly parents: readonly RecordTypeName[] | 'any';
  readonly collection: string;
  readonly inSettings?: boolean;
  readonly fields: { readonly [K in FieldName<R>]: Field<R[K]> };
  readonly ends?: readonly FieldName<R>[];
  /** The parts of a derived id; by default the parent and the ends. */
  readonly derive?: (parent: Id, fields: FieldsOf<R>) => readonly string[];
  /** The id that a record with these fields always has, for kinds of which there is one. */
  readonly fixedId?: (fields: FieldsOf<R>) => Id | undefined;
}

/** Declares a record type; `derive` or `ends` give its records derived ids. */
export function defineRecordType<R extends RecordBase>(definition: Definition<R>): RecordType<R> {
  const { type, parents, collection, inSettings, fields, derive, fixedId } = definition;
  const ends = definition.ends ?? [];
  const [only] = ends;
  const parts =
    derive ??
    (only === undefined
      ? undefined
      : (parent: Id, own: FieldsOf<R>) =>
          // Thousands of joins have one end.
          ends.length === 1
            ? [parent, String(own[only])]
            : [parent, ...ends.map((name) => String(own[name]))]);
  return {
    type,
    parents,
    nesting: { collection, ...(inSettings ? { inSettings } : {}) },
    fields,
    ends,
    endIds: (record) => {
      if (ends.length === 0) return NO_ENDS;
      if (ends.length === 1) return endIn(record, ends[0]);
      return ends.flatMap((name) => endIn(record, name));
    },
    derived: parts !== undefined,
    fixedId: (own) => fixedId?.(own),
    idFor: (parent, own) =>
      parts ? derivedId(type, ...parts(parent, own)) : (fixedId?.(own) ?? newId(type)),
  };
}
