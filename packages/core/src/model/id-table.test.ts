import { describe, expect, it } from 'vitest';
import { Random } from '../testing/random.ts';
import { IdMap } from './id-map.ts';
import { hashOf, IdTable } from './id-table.ts';

describe('IdTable', () => {
  it('does what a Map does', () => {
    const random = new Random(1);
    const table = new IdTable<number>();
    const map = new Map<string, number>();
    for (let i = 0; i < 20_000; i++) {
      const id = `indicator:${random.below(9_000)}`;
      if (random.oneIn(2)) {
        expect(table.add(id, i)).toBe(!map.has(id));
        if (!map.has(id)) map.set(id, i);
      } else {
        table.set(id, i);
        map.set(id, i);
      }
    }
    expect(table.size).toBe(map.size);
    expect(table.keys()).toEqual([...map.keys()]);
    expect(table.values()).toEqual([...map.values()]);
    for (let i = 0; i < 10_000; i++) expect(table.get(`indicator:${i}`)).toBe(map.get(`indicator:${i}`));
  });

  it('keeps apart ids that collide', () => {
    const colliding = idsWithLowBits(400);
    const table = IdTable.from(colliding.map((id, i) => [id, i] as const));
    expect(table.size).toBe(colliding.length);
    colliding.forEach((id, i) => expect(table.get(id)).toBe(i));
    expect(table.get('no such id')).toBeUndefined();
  });
});

describe('IdMap over a table', () => {
  it('does what a Map does, and leaves earlier maps as they were', () => {
    const random = new Random(2);
    const first = Array.from({ length: 300 }, (_, i) => [`a:${i}`, i] as const);
    let ids = IdMap.from(first);
    const before = ids;
    const map = new Map<string, number>(first);
    for (let i = 0; i < 5_000; i++) {
      const id = `a:${random.below(600)}`;
      const value = random.oneIn(3) ? undefined : i;
      ids = ids.with(id, value);
      if (value === undefined) map.delete(id);
      else map.set(id, value);
      expect(ids.size).toBe(map.size);
      expect(ids.get(id)).toBe(map.get(id));
    }
    expect(new Map(ids.entries())).toEqual(map);
    expect([...ids.values()].sort()).toEqual([...map.values()].sort());
    for (let i = 0; i < 700; i++) expect(ids.get(`a:${i}`)).toBe(map.get(`a:${i}`));
    expect([...before.entries()]).toEqual(first);
  });
});

/** Ids that all begin their search at one slot, more than one search looks at. */
function idsWithLowBits(count: number): readonly string[] {
  const found: string[] = [];
  for (let i = 0; found.length < count; i++) if (hashOf(`x:${i}`) % 1024 === 7) found.push(`x:${i}`);
  return found;
}
