import * as Y from 'yjs';

/** The two flat roots of a live document. */
export interface LiveRoots {
  readonly records: Y.Map<unknown>;
  /** Values are texts; what else a foreign client may have put there is passed over. */
  readonly texts: Y.Map<unknown>;
}

/** The shape of the documents that this code writes. It only rises; a document with a higher one is read, never written. */
export const SCHEMA = 1;

// No record's id is of these: ids have a colon.
const SCHEMA_KEY = 'meta|schema';
const ROOT_KEY = 'meta|root';
/** Key of what a generation began with. */
export const BASE_KEY = 'meta|base';

/** The roots of a document. */
export function rootsOf(doc: Y.Doc): LiveRoots {
  return { records: doc.getMap('records'), texts: doc.getMap('texts') };
}

/** Id of the model's own record; undefined where the document holds none yet. */
export function modelIdIn({ records }: LiveRoots): string | undefined {
  const id = records.get(ROOT_KEY);
  return typeof id === 'string' ? id : undefined;
}

/** True where a newer Tegu has written a shape that this one does not know. */
export function isOfNewerSchema({ records }: LiveRoots): boolean {
  const schema = records.get(SCHEMA_KEY);
  return typeof schema === 'number' && schema > SCHEMA;
}

/** Says what a new document is, and what it begins with. */
export function beginRoots({ records }: LiveRoots, modelId: string, base: Uint8Array): void {
  records.set(SCHEMA_KEY, SCHEMA);
  records.set(ROOT_KEY, modelId);
  records.set(BASE_KEY, base);
}
