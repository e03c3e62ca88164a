/** Slots that a search looks at one after the other; ids that found none of them free stand in a Map of their own. */
const LONGEST_SEARCH = 32;

const SMALLEST = 16;

/** Fowler–Noll–Vo 1a over UTF-16 units: cheap, and spreads ids that share a prefix. */
export function hashOf(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/**
 * A table of values by id that is filled once, in order. A Map of a hundred thousand strings takes half as long to fill
 * as the JSON that they came from takes to parse, for it goes back to every string each time that it grows; this table
 * grows by its own numbers. Ids that were made to collide cost no more than in a Map: they end in one.
 */
export class IdTable<V> {
  private ids: string[] = [];
  private list: V[] = [];
  /** The hash of each entry. */
  private hashes: Uint32Array;
  /** Number of an entry plus one, or 0 where free; at most half are taken. */
  private slots: Int32Array;
  private overflow = new Map<string, number>();

  /** A table with room for so many entries; it grows where there are more. */
  constructor(expected: number = 0) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(SMALLEST, expected)));
    this.hashes = new Uint32Array(room);
    this.slots = new Int32Array(2 * room);
  }

  /** Later entries win. */
  static from<V>(entries: Iterable<readonly [string, V]>): IdTable<V> {
    const table = new IdTable<V>();
    for (const [id, value] of entries) table.set(id, value);
    return table;
  }

  get size(): number {
    return this.ids.length;
  }

  get(id: string): V | undefined {
    return this.getHashed(id, hashOf(id));
  }

  /** The value of an id whose hash is known. */
  getHashed(id: string, hash: number): V | undefined {
    const at = this.find(id, hash);
    return at < 0 ? undefined : this.list[at];
  }

  has(id: string): boolean {
    return this.find(id, hashOf(id)) >= 0;
  }

  /** Adds an entry; false, and nothing is changed, when the id is there. */
  add(id: string, value: V): boolean {
    const hash = hashOf(id);
    if (this.find(id, hash) >= 0) return false;
    this.append(id, hash, value);
    return true;
  }

  /** Gives the entry of a number another value. */
  setAt(entry: number, value: V): void {
    if (entry in this.list) this.list[entry] = value;
  }

  set(id: string, value: V): void {
    const hash = hashOf(id);
    const at = this.find(id, hash);
    if (at >= 0) this.list[at] = value;
    else this.append(id, hash, value);
  }

  /** The number of an entry, in the order in which they were added; -1 for an id that is not there. */
  indexOf(id: string): number {
    return this.find(id, hashOf(id));
  }

  /** A table of its own with the same entries. */
  copy(): IdTable<V> {
    const copy = new IdTable<V>();
    copy.ids = this.ids.slice();
    copy.list = this.list.slice();
    copy.hashes = this.hashes.slice();
    copy.slots = this.slots.slice();
    copy.overflow = new Map(this.overflow);
    return copy;
  }

  /** A table of the entries that are kept, in their order; no id is looked at again. */
  filter(isKept: (value: V) => boolean): IdTable<V> {
    const kept = new IdTable<V>(this.size);
    this.list.forEach((value, entry) => {
      if (isKept(value)) kept.append(this.ids[entry] ?? '', this.hashes[entry] ?? 0, value);
    });
    return kept;
  }

  /** Ids in the order in which they were added; so are values. */
  keys(): readonly string[] {
    return this.ids;
  }

  values(): readonly V[] {
    return this.list;
  }

  private find(id: string, hash: number): number {
    const mask = this.slots.length - 1;
    for (let i = 0; i < LONGEST_SEARCH; i++) {
      const entry = this.slots[(hash + i) & mask] ?? 0;
      if (entry === 0) return -1;
      if (this.hashes[entry - 1] === hash && this.ids[entry - 1] === id) return entry - 1;
    }
    return this.overflow.get(id) ?? -1;
  }

  private append(id: string, hash: number, value: V): void {
    const entry = this.ids.length;
    if (entry === this.hashes.length) this.grow();
    this.ids.push(id);
    this.list.push(value);
    this.hashes[entry] = hash;
    this.take(entry, hash);
  }

  private take(entry: number, hash: number): void {
    const mask = this.slots.length - 1;
    for (let i = 0; i < LONGEST_SEARCH; i++) {
      const slot = (hash + i) & mask;
      if (this.slots[slot] !== 0) continue;
      this.slots[slot] = entry + 1;
      return;
    }
    this.overflow.set(this.ids[entry] ?? '', entry);
  }

  private grow(): void {
    const hashes = new Uint32Array(2 * this.hashes.length);
    hashes.set(this.hashes);
    this.slots = new Int32Array(2 * hashes.length);
    this.overflow.clear();
    for (let entry = 0; entry < this.hashes.length; entry++) this.take(entry, hashes[entry] ?? 0);
    this.hashes = hashes;
  }
}
