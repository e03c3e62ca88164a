import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { AnyRecord } from '../records/record.ts';

/** Keys over this length are re-keyed by the next insert beside them. */
export const LONGEST_KEY = 60;

/** How often a fresh key is bisected at random, so that two people who insert at one place rarely make the same key. */
const BISECTIONS = 6;

/** Siblings stand by fractional index, then by id. */
export function bySiblingOrder(a: AnyRecord, b: AnyRecord): number {
  const [, x] = a.place;
  const [, y] = b.place;
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A key strictly between two (null: open end), off the middle at random. */
export function randomKeyBetween(low: string | null, high: string | null): string {
  let [below, above] = [low, high];
  let key = generateKeyBetween(below, above);
  for (let i = 0; i < BISECTIONS && above !== null; i++) {
    if (Math.random() < 0.5) above = key;
    else below = key;
    key = generateKeyBetween(below, above);
  }
  return key;
}

/** `count` keys in order strictly between two. */
export function keysBetween(low: string | null, high: string | null, count: number): string[] {
  return generateNKeysBetween(low, high, count);
}

/** False for strings that the fractional index cannot work with, as a foreign or damaged document may hold. */
export function isOrderKey(key: string): boolean {
  // The library reads a character that it does not know as its lowest digit, and so out of order.
  if (!/^[0-9A-Za-z]+$/.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}
