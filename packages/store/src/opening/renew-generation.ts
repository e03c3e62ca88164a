import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import { isOfNewerSchema, rootsOf } from '../document/live-roots.ts';
import { modelIn } from '../document/projection.ts';
import { newGeneration } from '../library/generation.ts';
import type { Library, StoredModel } from '../library/library.ts';
import { openLock, type TabLocks } from '../tabs/tab-locks.ts';
import { documentIn } from './document-in.ts';

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
    const fresh = stored && freshOf(stored);
    if (!stored || !fresh) return false;
    await library.beginGeneration(id, stored.entry.generation, newGeneration(), fresh);
    return true;
  });
  return renewed ?? false;
}

/** True where a fresh document would be much smaller. */
export function isOvergrown(stored: StoredModel): boolean {
  return stored.update.length > WORTH_IT && freshOf(stored) !== undefined;
}

function freshOf({ entry, update, unsound }: StoredModel): Uint8Array | undefined {
  // What cannot be read here, a newer version or a person may still make something of.
  if (entry.newer || unsound > 0 || update.length <= WORTH_IT) return undefined;
  const doc = documentIn(update);
  const model = doc && !isOfNewerSchema(rootsOf(doc)) ? modelIn(doc) : undefined;
  if (!model || model.quarantined.length > 0) return undefined;
  const fresh = Y.encodeStateAsUpdate(documentOf(model));
  return update.length > fresh.length * TIMES ? fresh : undefined;
}
