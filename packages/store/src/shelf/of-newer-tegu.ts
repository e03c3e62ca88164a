import { isOfNewerSchema, rootsOf } from '../document/live-roots.ts';
import type { StoredModel } from '../library/library.ts';
import { documentIn } from '../opening/document-in.ts';

/** Whether a newer Tegu made what is stored, the file that it came from or its document: it is looked at, never changed. */
export function isOfNewerTegu({ entry, update }: StoredModel): boolean {
  const doc = entry.newer ? undefined : documentIn(update);
  return entry.newer || (doc !== undefined && isOfNewerSchema(rootsOf(doc)));
}
