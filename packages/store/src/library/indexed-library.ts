import { StorageNotes, windowStorage } from '../left-notes/storage-notes.ts';
import { IndexedPoints } from '../restore-points/indexed-points.ts';
import { finish, giveUp, logsOf, recordsOf, writing } from './database.ts';
import { FoldingPulse } from './folding-pulse.ts';
import { freshName } from './fresh-name.ts';
import type { EntryFacts, LibraryEntry } from './library-entry.ts';
import { LibraryStores } from './library-stores.ts';
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

/** Opens the library in this browser's IndexedDB; throws where the browser has none or keeps it shut. */
export async function openIndexedLibrary(name = 'tegu'): Promise<Library> {
  const stores = new LibraryStores(name);
  await takeOverRecords(await stores.reopen());
  return new IndexedLibrary(stores);
}

/** What an append was answered, as far as it was. */
interface Answered {
  key?: number;
  before?: StoredFacts | undefined;
  /** Why it may not be. */
  refused?: Error;
}

/** The models of this device: for each what is known of it, and the log of its document's updates. */
class IndexedLibrary implements Library {
  readonly isKept = true;
  readonly points: IndexedPoints;
  readonly leftNotes: StorageNotes = new StorageNotes(windowStorage());
  private readonly stores: LibraryStores;
  private readonly pulse = new FoldingPulse();

  constructor(stores: LibraryStores) {
    this.stores = stores;
    this.points = new IndexedPoints(stores);
  }

  onClosing(hear: () => void): () => void {
    return this.stores.onClosing(hear);
  }

  async list(): Promise<Listing> {
    const tx = (await this.stores.reopen()).transaction(['models', 'facts']);
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
    const tx = (await this.stores.reopen()).transaction(['models', 'facts']);
    const [marks, facts] = await Promise.all([
      tx.objectStore('models').get(id),
      tx.objectStore('facts').get(id),
    ]);
    return entryOf(marksIn(marks), factsIn(facts));
  }

  async read(id: string): Promise<StoredModel | undefined> {
    const { foldable, readLog } = await logs();
    const tx = (await this.stores.reopen()).transaction(['models', 'facts', 'updates', 'records']);
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
    const tx = writing(await this.stores.reopen(), ['models', 'facts', 'updates']);
    const { id: model, generation } = entry;
    const { marks, facts } = storedParts(entry, freshName());
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
    // Begun at once where that can be: a page that is being left gets no later turn.
    const tx = writing(this.stores.open ?? (await this.stores.reopen()), ['models', 'facts', 'updates']);
    const state = freshName();
    const answered: Answered = {};
    const seeMarks = (marks: StoredMarks | undefined): void => {
      if (marks?.generation === generation) return;
      answered.refused = marks ? new OtherGeneration(id) : new ModelGone(id);
      // In this very transaction: what a page left in the log of another generation when it went would pass for stored.
      if (!isLast) tx.abort();
    };
    // For the same reason all is asked for before anything is answered.
    const [updates, known, models] = [
      tx.objectStore('updates'),
      tx.objectStore('facts'),
      tx.objectStore('models'),
    ];
    const requests = [
      () => updates.add({ model: id, generation, update }).then((key) => (answered.key = key)),
      () => known.get(id).then((value) => (answered.before = value)),
      () => known.put({ id, ...facts, state }),
      () => models.get(id).then((value) => seeMarks(marksIn(value))),
    ];
    await finish(tx, requests, isLast).catch((error: unknown) => {
      throw answered.refused ?? error;
    });
    if (answered.refused) {
      await this.takeBack(id, state, answered);
      throw answered.refused;
    }
    if (this.pulse.appended(id, update)) await this.fold(id, generation).catch(() => undefined);
  }

  async beginGeneration(
    id: string,
    from: string,
    to: string,
    update: Uint8Array,
    holds: (stored: Uint8Array) => boolean,
  ): Promise<boolean> {
    const { readLog } = await logs();
    const tx = writing(await this.stores.reopen(), ['models', 'updates']);
    const models = tx.objectStore('models');
    const marks = marksIn(await models.get(id));
    if (!marks) return giveUp(tx, new ModelGone(id));
    if (marks.generation !== from) return giveUp(tx, new OtherGeneration(id));
    const updates = tx.objectStore('updates');
    const log = updates.index('log');
    const before = readLog(await log.getAllKeys([id, from]), await log.getAll([id, from]));
    // Nothing is put in the place of what somebody has stored since it was read, or of what nobody can read.
    if (before.unsound > 0 || !holds(before.update)) {
      await tx.done;
      return false;
    }
    // What was kept of the generation before that goes too.
    const keys = await log.getAllKeys(logsOf(id));
    await finish(tx, [
      ...keys.map((key) => () => updates.delete(key)),
      () => updates.add({ model: id, generation: from, update: before.update }),
      () => updates.add({ model: id, generation: to, update }),
      () => models.put({ ...marks, generation: to }),
    ]);
    return true;
  }

  async earlier(id: string, generation: string): Promise<Uint8Array | undefined> {
    const { readLog } = await logs();
    const log = (await this.stores.reopen()).transaction(['updates']).objectStore('updates').index('log');
    const [keys, values] = await Promise.all([
      log.getAllKeys([id, generation]),
      log.getAll([id, generation]),
    ]);
    const { update, log: sound } = readLog(keys, values);
    return sound.length > 0 ? update : undefined;
  }

  async addToEarlier(id: string, generation: string, update: Uint8Array): Promise<void> {
    const tx = writing(await this.stores.reopen(), ['updates']);
    const updates = tx.objectStore('updates');
    const isKept = (await updates.index('log').count([id, generation])) > 0;
    await finish(tx, isKept ? [() => updates.add({ model: id, generation, update })] : []);
  }

  async markDeleted(id: string, deleted: number | null): Promise<void> {
    const tx = writing(await this.stores.reopen(), ['models']);
    const models = tx.objectStore('models');
    const marks = marksIn(await models.get(id));
    if (!marks) return giveUp(tx, new ModelGone(id));
    return finish(tx, [() => models.put({ ...marks, deleted })]);
  }

  async markFile(id: string, name: string, holds: (update: Uint8Array) => boolean): Promise<void> {
    const { readLog } = await logs();
    const tx = writing(await this.stores.reopen(), ['models', 'facts', 'updates']);
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
    const tx = writing(await this.stores.reopen(), [
      'models',
      'facts',
      'records',
      'handles',
      'updates',
      'points',
      'pointTexts',
    ]);
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
    const kept = await (await this.stores.reopen()).get('handles', id);
    return kept && !('seen' in kept) ? { handle: kept, seen: null } : kept;
  }

  async keepFile(id: string, file: KeptFile): Promise<void> {
    await (await this.stores.reopen()).put('handles', file, id);
  }

  /** Takes out what a page that was being left had appended to a model that turned out to be gone, or to have begun anew. */
  private async takeBack(id: string, state: string, { key, before }: Answered): Promise<void> {
    const tx = writing(await this.stores.reopen(), ['updates', 'facts']);
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
    const { foldable, merged, readLog } = await logs();
    const tx = writing(await this.stores.reopen(), ['updates']);
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

/** What reads documents is loaded when one is read, before any transaction begins: a list of models needs none of it. */
const logs = (): Promise<typeof import('./update-log.ts')> => import('./update-log.ts');
