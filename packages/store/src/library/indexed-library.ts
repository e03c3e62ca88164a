import { IndexedPoints } from '../restore-points/indexed-points.ts';
import {
  finish,
  giveUp,
  logsOf,
  openDatabase,
  recordsOf,
  writing,
  type LibraryDatabase,
} from './database.ts';
import { newState } from './generation.ts';
import type { EntryFacts, LibraryEntry } from './library-entry.ts';
import {
  ModelGone,
  OtherGeneration,
  type KeptFile,
  type Library,
  type Listing,
  type StoredModel,
} from './library.ts';
import {
  entryOf,
  factsIn,
  marksIn,
  storedParts,
  type StoredFacts,
  type StoredMarks,
} from './stored-schemas.ts';
import { takeOverRecords } from './take-over-records.ts';
import { foldable, FoldingPulse, merged, readLog } from './update-log.ts';

/** Opens the library in this browser's IndexedDB; throws where the browser has none or keeps it shut. */
export async function openIndexedLibrary(name = 'tegu'): Promise<Library> {
  const db = await openDatabase(name);
  await takeOverRecords(db);
  return new IndexedLibrary(db);
}

/** The models of this device: for each what is known of it, and the log of its document's updates. */
class IndexedLibrary implements Library {
  readonly isKept = true;
  readonly points: IndexedPoints;
  private readonly db: LibraryDatabase;
  private readonly pulse = new FoldingPulse();

  constructor(db: LibraryDatabase) {
    this.db = db;
    this.points = new IndexedPoints(db);
  }

  async list(): Promise<Listing> {
    const tx = this.db.transaction(['models', 'facts']);
    const [stored, known] = await Promise.all([
      tx.objectStore('models').getAll(),
      tx.objectStore('facts').getAll(),
    ]);
    const facts = new Map(known.flatMap((value) => factsIn(value) ?? []).map((one) => [one.id, one]));
    const entries = stored.flatMap((value) => {
      const marks = marksIn(value);
      return entryOf(marks, facts.get(marks?.id ?? '')) ?? [];
    });
    return { entries, unsound: stored.length - entries.length };
  }

  async entry(id: string): Promise<LibraryEntry | undefined> {
    const tx = this.db.transaction(['models', 'facts']);
    const [marks, facts] = await Promise.all([
      tx.objectStore('models').get(id),
      tx.objectStore('facts').get(id),
    ]);
    return entryOf(marksIn(marks), factsIn(facts));
  }

  async read(id: string): Promise<StoredModel | undefined> {
    const tx = this.db.transaction(['models', 'facts', 'updates', 'records']);
    const [marks, facts] = await Promise.all([
      tx.objectStore('models').get(id),
      tx.objectStore('facts').get(id),
    ]);
    const entry = entryOf(marksIn(marks), factsIn(facts));
    if (!entry) return undefined;
    const log = tx.objectStore('updates').index('log');
    const [keys, values, leftRecords] = await Promise.all([
      log.getAllKeys([id, entry.generation]),
      log.getAll([id, entry.generation]),
      tx.objectStore('records').count(recordsOf(id)),
    ]);
    const { update, unsound, log: sound } = readLog(keys, values);
    // Nobody waits for this: what has been read is right whether it is folded or not.
    if (foldable(sound).length > 0) void this.fold(id, entry.generation).catch(() => undefined);
    return { entry, update, unsound: unsound + leftRecords };
  }

  async add(entry: LibraryEntry, update: Uint8Array): Promise<void> {
    const tx = writing(this.db, ['models', 'facts', 'updates']);
    const { id: model, generation } = entry;
    const { marks, facts } = storedParts(entry, newState());
    await finish(tx, [
      () => tx.objectStore('models').put(marks),
      () => tx.objectStore('facts').put(facts),
      () => tx.objectStore('updates').add({ model, generation, update }),
    ]);
  }

  async append(
    id: string,
    generation: string,
    update: Uint8Array,
    facts: EntryFacts,
    isLast = false,
  ): Promise<void> {
    const tx = writing(this.db, ['models', 'facts', 'updates']);
    let key: number | undefined;
    let marks: StoredMarks | undefined;
    let before: StoredFacts | undefined;
    const state = newState();
    // All is asked for before anything is answered: a page that is being left gets no later turn.
    await finish(
      tx,
      [
        () =>
          tx
            .objectStore('updates')
            .add({ model: id, generation, update })
            .then((added) => (key = added)),
        () =>
          tx
            .objectStore('facts')
            .get(id)
            .then((value) => (before = value)),
        () => tx.objectStore('facts').put({ id, ...facts, state }),
        () =>
          tx
            .objectStore('models')
            .get(id)
            .then((value) => (marks = marksIn(value))),
      ],
      isLast,
    );
    if (marks?.generation !== generation) {
      await this.takeBack(id, key, { state, before });
      throw marks ? new OtherGeneration(id) : new ModelGone(id);
    }
    if (this.pulse.appended(id, update)) await this.fold(id, generation).catch(() => undefined);
  }

  async beginGeneration(id: string, from: string, to: string, update: Uint8Array): Promise<void> {
    const tx = writing(this.db, ['models', 'updates']);
    const models = tx.objectStore('models');
    const marks = marksIn(await models.get(id));
    if (!marks) return giveUp(tx, new ModelGone(id));
    if (marks.generation !== from) return giveUp(tx, new OtherGeneration(id));
    const updates = tx.objectStore('updates');
    const log = updates.index('log');
    const before = readLog(await log.getAllKeys([id, from]), await log.getAll([id, from]));
    // What was kept of the generation before that goes too.
    const keys = await log.getAllKeys(logsOf(id));
    return finish(tx, [
      ...keys.map((key) => () => updates.delete(key)),
      () => updates.add({ model: id, generation: from, update: before.update }),
      () => updates.add({ model: id, generation: to, update }),
      () => models.put({ ...marks, generation: to }),
    ]);
  }

  async earlier(id: string, generation: string): Promise<Uint8Array | undefined> {
    const log = this.db.transaction(['updates']).objectStore('updates').index('log');
    const [keys, values] = await Promise.all([
      log.getAllKeys([id, generation]),
      log.getAll([id, generation]),
    ]);
    const { update, log: sound } = readLog(keys, values);
    return sound.length > 0 ? update : undefined;
  }

  async addToEarlier(id: string, generation: string, update: Uint8Array): Promise<void> {
    const tx = writing(this.db, ['updates']);
    const updates = tx.objectStore('updates');
    const isKept = (await updates.index('log').count([id, generation])) > 0;
    await finish(tx, isKept ? [() => updates.add({ model: id, generation, update })] : []);
  }

  async markDeleted(id: string, deleted: number | null): Promise<void> {
    const tx = writing(this.db, ['models']);
    const models = tx.objectStore('models');
    const marks = marksIn(await models.get(id));
    if (!marks) return giveUp(tx, new ModelGone(id));
    return finish(tx, [() => models.put({ ...marks, deleted })]);
  }

  async markFile(id: string, name: string, holds: (update: Uint8Array) => boolean): Promise<void> {
    const tx = writing(this.db, ['models', 'facts', 'updates']);
    const models = tx.objectStore('models');
    const marks = marksIn(await models.get(id));
    if (!marks) return giveUp(tx, new ModelGone(id));
    const log = tx.objectStore('updates').index('log');
    const range: [string, string] = [id, marks.generation];
    const { update } = readLog(await log.getAllKeys(range), await log.getAll(range));
    const facts = factsIn(await tx.objectStore('facts').get(id));
    const file = { name, state: facts && holds(update) ? facts.state : '' };
    return finish(tx, [() => models.put({ ...marks, file })]);
  }

  async remove(id: string): Promise<void> {
    const tx = writing(this.db, ['models', 'facts', 'records', 'handles', 'updates', 'points', 'pointTexts']);
    const updates = tx.objectStore('updates');
    const points = tx.objectStore('points');
    const [updateKeys, pointKeys] = await Promise.all([
      updates.index('log').getAllKeys(logsOf(id)),
      points.index('model').getAllKeys(id),
    ]);
    await finish(tx, [
      () => tx.objectStore('models').delete(id),
      () => tx.objectStore('facts').delete(id),
      () => tx.objectStore('records').delete(recordsOf(id)),
      () => tx.objectStore('handles').delete(id),
      ...updateKeys.map((key) => () => updates.delete(key)),
      ...pointKeys.map((key) => () => points.delete(key)),
      ...pointKeys.map((key) => () => tx.objectStore('pointTexts').delete(key)),
    ]);
  }

  async fileOnDisk(id: string): Promise<KeptFile | undefined> {
    const kept = await this.db.get('handles', id);
    return kept && !('seen' in kept) ? { handle: kept, seen: null } : kept;
  }

  async keepFile(id: string, file: KeptFile): Promise<void> {
    await this.db.put('handles', file, id);
  }

  /** Takes out what was appended to a model that turned out to be gone, or to have begun anew. */
  private async takeBack(
    id: string,
    key: number | undefined,
    { state, before }: { readonly state: string; readonly before: StoredFacts | undefined },
  ): Promise<void> {
    const tx = writing(this.db, ['updates', 'facts']);
    const facts = tx.objectStore('facts');
    // What somebody has written since is newer than either.
    const isOurs = factsIn(await facts.get(id))?.state === state;
    await finish(tx, [
      ...(key === undefined ? [] : [() => tx.objectStore('updates').delete(key)]),
      ...(isOurs ? [async () => (before ? facts.put(before) : facts.delete(id))] : []),
    ]);
  }

  /** Makes one update of many. All in one transaction, so that it may happen in any number of tabs at once. */
  private async fold(id: string, generation: string): Promise<void> {
    const tx = writing(this.db, ['updates']);
    const updates = tx.objectStore('updates');
    const range: [string, string] = [id, generation];
    const keys = await updates.index('log').getAllKeys(range);
    const values = await updates.index('log').getAll(range);
    const folded = foldable(readLog(keys, values).log);
    if (folded.length === 0) return tx.done;
    const update = merged(folded.map((logged) => logged.update));
    return finish(tx, [
      ...folded.map(
        ({ key }) =>
          () =>
            updates.delete(key),
      ),
      () => updates.add({ model: id, generation, update }),
    ]);
  }
}
