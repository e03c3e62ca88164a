import { plainWording, wordsKey } from '../alike/wording.ts';
import { packFor, type LanguagePacks } from '../language/language-packs.ts';
import { hashOf } from '../model/id-table.ts';
import type { Model } from '../model/model.ts';
import type { RecordsDiff } from '../model/records-diff.ts';
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';
import type { AnyRecord } from '../records/record.ts';

/** By what sentences are looked up: the wording as it stands, or its words in any order and form. */
export type WordingKind = 'same' | 'alike';

/** The place of a wording in the index, '' of one that has none; wordings that are no more alike than by chance may share one. */
export function wordingKey(kind: WordingKind, text: string, language: string, packs: LanguagePacks): string {
  const pack = kind === 'alike' ? packFor(packs, language) : undefined;
  const wording = kind === 'same' ? plainWording(text) : pack && wordsKey(text, pack);
  return wording ? String(hashOf(`${kind} ${language} ${wording}`)) : '';
}

const NONE: ReadonlySet<Id> = new Set();

/**
 * Indicators and descriptors by their wording, alive or not, so that nobody compares each with all. It is made when it is first
 * asked, and follows the model from then on.
 */
export class SentenceIndex {
  readonly #packs: LanguagePacks;
  #byKey: Map<string, Set<Id>> | undefined;

  constructor(packs: LanguagePacks) {
    this.#packs = packs;
  }

  /** Makes the index before it is asked, record by record: tells after each how many it has been through. */
  *making(model: Model): IterableIterator<number> {
    const byKey = new Map<string, Set<Id>>();
    let been = 0;
    for (const record of model.all()) {
      for (const key of this.#keysOf(record)) file(byKey, key, record.id);
      yield ++been;
    }
    this.#byKey = byKey;
  }

  /** Sentences with the key, in no order. */
  withKey(key: string, model: Model): ReadonlySet<Id> {
    if (!this.#byKey) {
      const making = this.making(model);
      while (making.next().done !== true) continue;
    }
    return this.#byKey?.get(key) ?? NONE;
  }

  /** Follows a diff; gives the keys whose sentences are others now. */
  update(diff: RecordsDiff): ReadonlySet<string> {
    const changed = new Set<string>();
    const byKey = this.#byKey;
    if (!byKey) return changed;
    for (const [id, { before, after }] of diff) {
      if (before && after && before.type === after.type && textsOf(before) === textsOf(after)) continue;
      const gone = before ? this.#keysOf(before) : new Set<string>();
      const come = after ? this.#keysOf(after) : new Set<string>();
      for (const key of gone) if (!come.has(key) && byKey.get(key)?.delete(id)) changed.add(key);
      for (const key of come)
        if (!gone.has(key)) {
          file(byKey, key, id);
          changed.add(key);
        }
    }
    for (const key of changed) if (byKey.get(key)?.size === 0) byKey.delete(key);
    return changed;
  }

  #keysOf(record: AnyRecord): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const [language, text] of Object.entries(textsOf(record) ?? {}))
      for (const kind of ['same', 'alike'] as const) keys.add(wordingKey(kind, text, language, this.#packs));
    keys.delete('');
    return keys;
  }
}

function textsOf(record: AnyRecord): Readonly<Record<string, string>> | undefined {
  return record.type === 'indicator' || record.type === 'descriptor' ? textsIn(record, 'text') : undefined;
}

function file(byKey: Map<string, Set<Id>>, key: string, id: Id): void {
  const ids = byKey.get(key);
  if (ids) ids.add(id);
  else byKey.set(key, new Set([id]));
}
