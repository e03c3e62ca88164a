import type { Id } from '@tegu/core';
import { idInKey, recordKey } from './document-keys.ts';
import { baseIn, isCreated, type Created } from './generation-base.ts';
import type { LiveRoots } from './live-roots.ts';

/**
 * What a record was created with after its generation began stands in the document as one JSON text: a value of many small
 * strings takes several times as long to read back.
 */
export function createdText(values: Created): string {
  return JSON.stringify(values);
}

/** True where a record is there, readable or not. */
export function isThere(roots: LiveRoots, id: Id): boolean {
  return baseIn(roots).has(id) || roots.records.has(recordKey(id));
}

/** What a record was created with; undefined where nothing was, null where it cannot be read. */
export function createdUnder(roots: LiveRoots, id: Id): Created | null | undefined {
  const begun = baseIn(roots).get(id);
  if (begun !== undefined) return begun;
  const text = roots.records.get(recordKey(id));
  if (typeof text !== 'string') return roots.records.has(recordKey(id)) ? null : undefined;
  try {
    const values: unknown = JSON.parse(text);
    return isCreated(values) ? values : null;
  } catch {
    return null;
  }
}

/** The ids of all records that are there, readable or not. */
export function* everyCreated(roots: LiveRoots): IterableIterator<Id> {
  const base = baseIn(roots);
  yield* base.keys();
  for (const key of roots.records.keys()) {
    const id = key.includes('|') ? undefined : idInKey(key);
    if (id !== undefined && !base.has(id)) yield id;
  }
}
