import { Model, sortOut } from '@tegu/core';
import { documentOf } from '../document/document-of.ts';
import * as Y from 'yjs';
import { freshName } from './fresh-name.ts';
import { finish, recordsOf, writing, type LibraryDatabase } from './database.ts';
import type { LibraryEntry } from './library-entry.ts';
import { recordsEntryIn, storedParts, type RecordsEntry } from './stored-schemas.ts';

/** Makes a document of a model that the first version of the store kept; one transaction, so that it may be interrupted. */
export async function takeOver(db: LibraryDatabase, id: string): Promise<void> {
  const tx = writing(db, ['models', 'facts', 'records', 'updates']);
  const models = tx.objectStore('models');
  const records = tx.objectStore('records');
  const [value, keys, values] = await Promise.all([
    models.get(id),
    records.getAllKeys(recordsOf(id)),
    records.getAll(recordsOf(id)),
  ]);
  const entry = recordsEntryIn(value);
  const { sound } = sortOut(values);
  // Another tab was faster, or there is no model to be made of it: then all of it stays.
  if (!entry || !sound.some((record) => record.id === entry.root && record.type === 'model')) return tx.done;
  const generation = freshName();
  const update = Y.encodeStateAsUpdate(documentOf(Model.from(entry.root, sound)));
  const taken = storedParts(takenOver(entry, generation), freshName());
  const isSound = new Set<unknown>(sound);
  await finish(tx, [
    () => models.put(taken.marks),
    () => tx.objectStore('facts').put(taken.facts),
    () => tx.objectStore('updates').add({ model: id, generation, update }),
    ...keys.flatMap((key, i) => (isSound.has(values[i]) ? [() => records.delete(key)] : [])),
  ]);
}

function takenOver({ revision, file, ...entry }: RecordsEntry, generation: string): LibraryEntry {
  return {
    ...entry,
    generation,
    file: file && { name: file.name, holdsLatest: file.revision === revision },
  };
}
