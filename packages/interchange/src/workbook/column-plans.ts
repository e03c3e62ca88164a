import type { RecordTypeName } from '@tegu/core';

/** What a column says of the record of a row: a field of it, its parent, what is above its parent, or which record it is. */
export type Holding =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'parent' | 'above' | 'parentId' | 'id' };

/** A column of a sheet, for each type of record that its rows may be. */
export interface ColumnPlan {
  /** Names its head in the catalogues. */
  readonly head: string;
  readonly width: number;
  readonly holds: Readonly<Partial<Record<RecordTypeName, Holding>>>;
  /** The type of record that a row makes where this cell is filled, whatever else stands in the row. */
  readonly makes?: RecordTypeName;
  readonly isQuiet?: boolean;
  /** The template that people fill in has it. */
  readonly isAsked?: boolean;
}

/** Widths of columns, in characters. */
export const NARROW: number = 14;
export const NAME: number = 28;
export const SENTENCE: number = 52;

type Options = Pick<ColumnPlan, 'makes' | 'isAsked' | 'isQuiet'>;

/** The cells hold a field of the record. */
export function holding(field: string): Holding {
  return { kind: 'field', field };
}

/** A column for one field of one type. */
export function own(type: RecordTypeName, field: string, width: number, options: Options = {}): ColumnPlan {
  return { head: `${type}.${field}`, width, holds: { [type]: holding(field) }, ...options };
}

/** A column that names the parent of the records of a type. */
export function parentOf(type: RecordTypeName, head: string, options: Options = {}): ColumnPlan {
  return { head, width: NAME, holds: { [type]: { kind: 'parent' } }, ...options };
}

/** The column of ids. */
export function quietId(...types: readonly RecordTypeName[]): ColumnPlan {
  const holds = Object.fromEntries(types.map((type) => [type, { kind: 'id' as const }]));
  return { head: 'id', width: NARROW, holds, isQuiet: true };
}

/** A column for the id of a parent that has no name of its own. */
export function quietParent(type: RecordTypeName): ColumnPlan {
  return { head: 'parentId', width: NARROW, holds: { [type]: { kind: 'parentId' } }, isQuiet: true };
}

/** The template that people fill in has it. */
export const ASKED = { isAsked: true } as const;
