import type { Model } from '@tegu/core';
import * as Y from 'yjs';
import type { Change } from '../live/live-model.ts';
import { openLiveModel } from '../live/open-live-model.ts';
import { documentIn } from './document-in.ts';

/** What was done in a document and is in no store: the model before it and after it, and how each text was edited. */
export interface UnsavedWork {
  readonly base: Model;
  readonly model: Model;
  readonly editsOf: Change['editsOf'];
}

/**
 * What a document says beyond all that was stored of it: null where that is nothing, undefined where nobody can read what
 * was stored. Yjs itself tells: the two are states of one document.
 */
export function unsavedWork(stored: Uint8Array, doc: Y.Doc): UnsavedWork | null | undefined {
  const earlier = documentIn(stored);
  const live = earlier && openLiveModel(earlier);
  if (!live) return undefined;
  const base = live.model;
  let work: UnsavedWork | null = null;
  live.onChange(({ model, diff, editsOf }) => {
    if (diff.size > 0) work = { base, model, editsOf };
  });
  Y.applyUpdate(live.doc, Y.encodeStateAsUpdate(doc));
  live.close();
  return work;
}
