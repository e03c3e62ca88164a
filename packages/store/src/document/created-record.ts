import type { Id } from '@tegu/core';
import { recordKey } from './document-keys.ts';
import type { LiveRoots } from './live-roots.ts';

/**
 * What a record was created with stands in the document as one JSON text: a value of many small strings takes several times
 * as long to read back.
 */
export function createdText(values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(values);
}

/** What a record was created with; undefined where nothing was, null where it cannot be read. */
export function createdUnder({ records }: LiveRoots, id: Id): object | null | undefined {
  const text = records.get(recordKey(id));
  if (typeof text !== 'string') return records.has(recordKey(id)) ? null : undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
