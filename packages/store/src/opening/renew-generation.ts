import type { Model } from '@tegu/core';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import { isOfNewerSchema, rootsOf } from '../document/live-roots.ts';
import { modelIn } from '../document/projection.ts';
import { freshName } from '../library/fresh-name.ts';
import type { Library, StoredModel } from '../library/library.ts';
import { openLock, type TabLocks } from '../tabs/tab-locks.ts';
import { documentIn } from './document-in.ts';
import { hasUnreadParts } from './unread-parts.ts';

/** A document smaller than this is not worth beginning anew, however much of it was deleted. */
const WORTH_IT = 200_000;
/** Begun anew when it is so many times as large as what is alive in it. */
const TIMES = 3;

/**
 * Puts a fresh document with what is alive in the place of one that has grown by what was deleted, if nobody has it open.
 * Tells whether it did.
 */
export async function renewGeneration(library: Library, locks: TabLocks, id: string): Promise<boolean> {
  const renewed = await locks.ifNobody(openLock(id), async () => {
    const stored = await library.read(id);
    const doc = stored && documentIn(stored.update);
    const model = doc && modelIn(doc);
    if (!stored || !doc || !model || !isWorthRenewing(stored, doc, model)) return false;
    const snapshot = Y.snapshot(doc);
    // A tab that slept has lost its right, and may have stored something since.
    const holds = (update: Uint8Array): boolean => Y.snapshotContainsUpdate(snapshot, update);
    const fresh = Y.encodeStateAsUpdate(documentOf(model));
    return library.beginGeneration(id, stored.entry.generation, freshName(), fresh, holds);
  });
  return renewed ?? false;
}

/** True where a fresh document would be much smaller, and would say all that this one says. */
export function isWorthRenewing(stored: StoredModel, doc: Y.Doc, model: Model): boolean {
  return (
    isOvergrown(stored.update.length, model) &&
    // What cannot be read here, a newer version or a person may still make something of.
    !stored.entry.newer &&
    stored.unsound === 0 &&
    model.quarantined.length === 0 &&
    !isOfNewerSchema(rootsOf(doc)) &&
    !hasUnreadParts(doc)
  );
}

/** Measured by what is alive as JSON: writing the fresh document to know would take longer than opening this one does. */
function isOvergrown(size: number, model: Model): boolean {
  if (size <= WORTH_IT) return false;
  let alive = 0;
  for (const record of model.all()) {
    if (model.isLive(record.id)) alive += JSON.stringify(record).length;
    if (alive * TIMES >= size) return false;
  }
  return true;
}
