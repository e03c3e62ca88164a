import type { Id, Model } from '@tegu/core';
import * as Y from 'yjs';
import { baseBytes, type Created } from './generation-base.ts';
import { beginRoots, rootsOf } from './live-roots.ts';
import { beginMembers, begunWith } from './write-record.ts';

/**
 * A fresh document that says what is alive in a model: the start of a generation, of a duplicate, of what is shared. What
 * was deleted does not travel.
 */
export function documentOf(model: Model): Y.Doc {
  const doc = new Y.Doc();
  const roots = rootsOf(doc);
  doc.transact(() => {
    let texts = 0;
    const begun: (readonly [Id, Created])[] = [];
    for (const record of model.all()) {
      if (!model.isLive(record.id)) continue;
      const { created, texts: count } = begunWith(record, texts);
      begun.push([record.id, created]);
      texts += count;
      beginMembers(roots, record);
    }
    beginRoots(roots, model.root, baseBytes(begun));
  });
  return doc;
}
