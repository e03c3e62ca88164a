import type { Model } from '@tegu/core';
import * as Y from 'yjs';
import { beginRoots, rootsOf } from './live-roots.ts';
import { writeWhole } from './write-record.ts';

/** Name of the writer who begins a generation; nobody else ever writes under it. */
const BEGINNER = '0';

/**
 * A fresh document that says what is alive in a model: the start of a generation, of a duplicate, of what is shared. What
 * was deleted does not travel.
 */
export function documentOf(model: Model): Y.Doc {
  const doc = new Y.Doc();
  const roots = rootsOf(doc);
  doc.transact(() => {
    beginRoots(roots, model.root);
    for (const record of model.all()) if (model.isLive(record.id)) writeWhole(roots, BEGINNER, record);
  });
  return doc;
}
