import { hashOf, IdTable } from './id-table.ts';

const WIDTH = 64;

type Leaf<V> = ReadonlyMap<string, V | undefined>;
type Branch<V> = readonly (Leaf<V> | undefined)[];

/**
 * An immutable map from ids. What it was built from at once stays one table; writes lie over it in two levels of 64 × 64 small maps, so that one write copies two short arrays and one small map however large
 * the whole is.
 */
export class IdMap<V> {
  private readonly base: IdTable<V>;
  /** What has been written over the base; undefined: taken away. */
  private readonly branches: readonly (Branch<V> | undefined)[];
  readonly size: number;

  private constructor(base: IdTable<V>, branches: readonly (Branch<V> | undefined)[], size: number) {
    this.base = base;
    this.branches = branches;
    this.size = size;
  }

  static empty<V>(): IdMap<V> {
    return IdMap.over(new IdTable<V>());
  }

  /** Builds the whole at once; later entries win. */
  static from<V>(entries: Iterable<readonly [string, V]>): IdMap<V> {
    return IdMap.over(IdTable.from(entries));
  }

  /** Takes a table over as it is; nobody may write to it any more. */
  static over<V>(base: IdTable<V>): IdMap<V> {
    return new IdMap<V>(base, [], base.size);
  }

  get(id: string): V | undefined {
    const h = hashOf(id);
    if (this.branches.length > 0) {
      const leaf = this.branches[h % WIDTH]?.[(h >>> 6) % WIDTH];
      if (leaf) {
        const value = leaf.get(id);
        if (value !== undefined || leaf.has(id)) return value;
      }
    }
    return this.base.getHashed(id, h);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** The map with one id set, or taken away by `undefined`. */
  with(id: string, value: V | undefined): IdMap<V> {
    const h = hashOf(id);
    const branch = this.branches[h % WIDTH];
    const newLeaf = new Map(branch?.[(h >>> 6) % WIDTH]);
    const before = newLeaf.has(id) ? newLeaf.get(id) : this.base.getHashed(id, h);
    if (value === undefined && !this.base.has(id)) newLeaf.delete(id);
    else newLeaf.set(id, value);
    const newBranch = branch ? branch.slice() : [];
    newBranch[(h >>> 6) % WIDTH] = newLeaf;
    const newBranches = this.branches.slice();
    newBranches[h % WIDTH] = newBranch;
    const grown = (value === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
    return new IdMap<V>(this.base, newBranches, this.size + grown);
  }

  *entries(): IterableIterator<[string, V]> {
    const ids = this.base.keys();
    let at = 0;
    for (const value of this.base.values()) {
      const id = ids[at++] ?? '';
      if (this.branches.length === 0 || !this.leafOf(id)?.has(id)) yield [id, value];
    }
    for (const branch of this.branches) {
      for (const leaf of branch ?? [])
        for (const [id, value] of leaf ?? []) if (value !== undefined) yield [id, value];
    }
  }

  *values(): IterableIterator<V> {
    if (this.branches.length === 0) yield* this.base.values();
    else for (const [, value] of this.entries()) yield value;
  }

  private leafOf(id: string): Leaf<V> | undefined {
    const h = hashOf(id);
    return this.branches[h % WIDTH]?.[(h >>> 6) % WIDTH];
  }
}
