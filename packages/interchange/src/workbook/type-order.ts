import { recordTypeNames as declaredTypes, type RecordTypeName } from '@tegu/core';

/** Types whose records may stand under one of a type that is declared later. */
const BEHIND_OTHERS: ReadonlySet<RecordTypeName> = new Set(['measure', 'comment']);

/** All types, each behind those that its records may stand under. */
export const TYPES_IN_ORDER: readonly RecordTypeName[] = [
  ...declaredTypes.filter((type) => !BEHIND_OTHERS.has(type)),
  ...BEHIND_OTHERS,
];

const RANKS: ReadonlyMap<string, number> = new Map(TYPES_IN_ORDER.map((type, i) => [type, i]));

/** True where all records of some types are known before the first of another; of `any` they are not. */
export function areBefore(types: readonly string[], type: RecordTypeName): boolean {
  const rank = RANKS.get(type) ?? 0;
  return types.every((each) => (RANKS.get(each) ?? rank) < rank);
}
