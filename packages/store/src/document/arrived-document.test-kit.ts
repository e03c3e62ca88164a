import type { Id } from '@tegu/core';
import * as Y from 'yjs';
import { baseBytes } from './generation-base.ts';
import { KeyIndex } from './key-index.ts';
import { beginRoots, rootsOf, type LiveRoots } from './live-roots.ts';
import { readRecord, type Reading } from './read-record.ts';

// For the tests of reading; nothing of the product imports it.

/** Id of the model in an arrived document. */
export const ROOT = 'model:m';

/** A document as it arrives from elsewhere, with what somebody has put under its keys. */
export function arrived(write: (roots: LiveRoots) => void): Y.Doc {
  const doc = new Y.Doc();
  const roots = rootsOf(doc);
  beginRoots(roots, ROOT, baseBytes([]));
  roots.records.set(ROOT, JSON.stringify({ place: ['', ''], born: true, languages: ['et'] }));
  write(roots);
  const here = new Y.Doc();
  Y.applyUpdate(here, Y.encodeStateAsUpdate(doc));
  return here;
}

/** What a record was created with under the model, as it stands in a document. */
export function created(values: object): string {
  return JSON.stringify({ place: [ROOT, 'a0'], born: true, ...values });
}

/** What a document says of one record. */
export function readingOf(doc: Y.Doc, id: Id): Reading {
  const roots = rootsOf(doc);
  return readRecord(roots, id, KeyIndex.of(roots).of(id));
}
