import type { AnyRecord } from '../records/record.ts';

/** True when two records say the same in every field, place and mark. */
export function sameRecord(a: AnyRecord, b: AnyRecord): boolean {
  return sameValue(a, b);
}

/** True for two equal plain values: field values, whole records, JSON. Lists are in order, keys are not. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((member, i) => sameValue(member, b[i]))
    );
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameValue(Reflect.get(a, key), Reflect.get(b, key)));
}
