import type { Id } from '@tegu/core';
import { idInKey } from './document-keys.ts';
import type { LiveRoots } from './live-roots.ts';
import type { KeysOfRecord } from './read-record.ts';

interface OwnKeys {
  readonly records: string[];
  readonly texts: string[];
}

const NO_KEYS: KeysOfRecord = { records: [], texts: [] };

/** The keys of each record, so that a keystroke reads the keys of one record and of no other. */
export class KeyIndex {
  private readonly byId = new Map<Id, OwnKeys>();

  /** Reads all keys of a document. */
  static of({ records, texts }: LiveRoots): KeyIndex {
    const index = new KeyIndex();
    for (const key of records.keys()) index.put('records', key);
    for (const key of texts.keys()) index.put('texts', key);
    return index;
  }

  /** The keys of a record, beside the one that it was created under. */
  of(id: Id): KeysOfRecord {
    return this.byId.get(id) ?? NO_KEYS;
  }

  /** Takes up that a key has come, has gone or holds something else now; gives the id it speaks of. */
  follow({ records, texts }: LiveRoots, root: keyof LiveRoots, key: string): Id {
    const isThere = root === 'records' ? records.has(key) : texts.has(key);
    return isThere ? this.put(root, key) : this.take(root, key);
  }

  private put(root: keyof LiveRoots, key: string): Id {
    const id = idInKey(key);
    if (!key.includes('|')) return id;
    const own = this.byId.get(id);
    if (!own) this.byId.set(id, { records: [], texts: [], [root]: [key] });
    else if (!own[root].includes(key)) own[root].push(key);
    return id;
  }

  private take(root: keyof LiveRoots, key: string): Id {
    const id = idInKey(key);
    const keys = this.byId.get(id)?.[root];
    const at = keys?.indexOf(key) ?? -1;
    if (at >= 0) keys?.splice(at, 1);
    return id;
  }
}
