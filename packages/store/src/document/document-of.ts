import type { Model } from '@tegu/core';
import * as Y from 'yjs';
import { beginRoots, rootsOf } from './live-roots.ts';
import { beginRecord } from './write-record.ts';

/**
 * A fresh document that says what is alive in a model: the start of a generation, of a duplicate, of what is shared. What
 * was deleted does not travel.
 */
export function documentOf(model: Model): Y.Doc {
  const doc = new Y.Doc();
  const roots = rootsOf(doc);
  doc.transact(() => {
    beginRoots(roots, model.root);
    let texts = 0;
    for (const record of model.all()) if (model.isLive(record.id)) texts += beginRecord(roots, record, texts);
  });
  return doc;
}
