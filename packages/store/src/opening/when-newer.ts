import type * as Y from 'yjs';
import { isOfNewerSchema, rootsOf } from '../document/live-roots.ts';

/** Tells when a newer Tegu has written its shape into an open document. Gives the way to stop. */
export function whenNewer(doc: Y.Doc, tell: () => void): () => void {
  const look = (): void => {
    if (isOfNewerSchema(rootsOf(doc))) tell();
  };
  doc.on('afterTransaction', look);
  return () => doc.off('afterTransaction', look);
}
