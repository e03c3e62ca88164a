import * as Y from 'yjs';

/** What was read from the store: it is there already, and no change. */
const STORED = Symbol('stored');

/** The document of a stored update; undefined where nobody can read it. */
export function documentIn(update: Uint8Array): Y.Doc | undefined {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, update, STORED);
    return doc;
  } catch {
    return undefined;
  }
}
