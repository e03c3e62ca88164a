import { keysBetween } from '../model/sibling-order.ts';

const GROWTH = 256;
const keys: string[] = [];

/** The fractional index of the nth of siblings that stand in an array. One sequence serves all arrays. */
export function orderKey(n: number): string {
  while (n >= keys.length) {
    const last = keys.at(-1);
    for (const key of keysBetween(last ?? null, null, GROWTH)) keys.push(key);
  }
  return keys[n] ?? '';
}
