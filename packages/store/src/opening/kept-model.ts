import { commands } from '@tegu/core';
import * as Y from 'yjs';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LiveModel } from '../live/live-model.ts';
import { openLiveModel } from '../live/open-live-model.ts';
import { described, type LibraryEntry } from '../library/library-entry.ts';
import { ModelGone, type StoredModel } from '../library/library.ts';
import { RestorePoints } from '../restore-points/restore-points.ts';
import type { Keeper } from '../saving/keeper.ts';
import type { SaveState } from '../saving/save-state.ts';
import { tellEntry } from '../tabs/tab-line.ts';
import { carryLock, fileLock } from '../tabs/tab-locks.ts';
import { inTime } from './in-time.ts';
import { keepDocument } from './keep-document.ts';
import type { KeptState, Moment, OpeningTools } from './kept-state.ts';
import { goOn, isCarriedOver, type NextGeneration } from './next-generation.ts';
import { carryNote, takeNote } from './left-work.ts';
import { liveIn, openStored } from './open-stored.ts';
import { makePoints } from './points-while-open.ts';
import { whenNewer } from './when-newer.ts';

/** One model of the library, open in this tab: read into a document, shared with other tabs, and kept. */
export class KeptModel {
  readonly id: string;
  readonly state: StoreApi<KeptState> = createStore<KeptState>(() => ({ phase: 'opening' }));
  /** Where it is saved. */
  readonly saved: StoreApi<SaveState> = createStore<SaveState>(() => ({ kind: 'looking' }));
  readonly points: RestorePoints;
  private readonly tools: OpeningTools;
  private readonly stops: (() => void)[] = [];
  private entry: LibraryEntry | undefined;
  private live: LiveModel | undefined;
  private keeper: Keeper | undefined;
  private isMoving = false;
  private isClosed = false;
  /** Lets go of the right that keeps other tabs from beginning a new generation. */
  private release: () => Promise<void> = () => Promise.resolve();

  constructor(id: string, tools: OpeningTools) {
    this.id = id;
    this.tools = tools;
    this.points = new RestorePoints(id, { store: tools.library.points, locks: tools.locks });
  }

  /** Reads the model and begins to keep it. */
  async open(): Promise<void> {
    try {
      const { stored, live, release } = await openStored(this.id, this.tools);
      this.release = release;
      // Closed while it waited: nothing may be left held.
      if (this.isClosed) void release();
      else if (!stored || stored.entry.deleted !== null) this.state.setState({ phase: 'missing' });
      else if (live) this.take(live, stored, null);
      else this.state.setState({ phase: 'unreadable' });
    } catch {
      this.state.setState({ phase: 'unreadable' });
    }
  }

  /** What the model says now. */
  moment(): Moment | undefined {
    return this.live && { model: this.live.model, snapshot: Y.snapshot(this.live.doc) };
  }

  /** Writes a file while no other tab writes it. */
  inTurnToSave<T>(write: () => Promise<T>): Promise<T> {
    return this.tools.locks.inTurn(fileLock(this.id), write);
  }

  /** Remembers that a file holds what the model said at a moment. */
  async savedTo(name: string, { snapshot }: Moment): Promise<void> {
    const { keeper, live } = this;
    if (!keeper || !live) return;
    await inTime(keeper.flush());
    const holds = (update: Uint8Array): boolean => Y.snapshotContainsUpdate(snapshot, update);
    // Where the entry cannot be written, the file is there all the same.
    await inTime(this.tools.library.markFile(this.id, name, holds)).catch(() => undefined);
    keeper.seeFile({ name, holdsLatest: Y.equalSnapshots(snapshot, Y.snapshot(live.doc)) });
    tellEntry(this.tools.line, this.id);
  }

  /** Puts the model back that another tab has deleted. False where it could not: it stays deleted, and open here. */
  async putBack(): Promise<boolean> {
    const isBack = await this.unDelete().catch(() => false);
    if (!isBack) return false;
    this.setDeleted(false);
    await this.keeper?.flush();
    tellEntry(this.tools.line, this.id);
    return true;
  }

  /** Makes the model say what it said at a restore point, as one step that undo takes back. False where it could not. */
  async restore(point: string): Promise<boolean> {
    const { live } = this;
    const model = await this.points.read(point).catch(() => undefined);
    if (!live || !model || live.readOnly) return false;
    await this.points.make(live.model, 'beforeRestoring').catch(() => undefined);
    // Let go meanwhile, or gone on in another document: what is changed here now, nobody would store.
    if (this.isClosed || this.live !== live) return false;
    const answer = live.run(commands['replace-model'], { model });
    return answer === true || answer.reason === 'no-change';
  }

  /**
   * Stores what waits and lets go; false where something could not be stored, or not in time: then it stays open, and goes
   * on trying.
   */
  async leave(): Promise<boolean> {
    await this.store();
    if (this.tools.library.isKept && this.keeper?.isPending) return false;
    await this.close();
    return true;
  }

  /** Stores what waits now, as far as that goes. */
  store(): Promise<void> {
    return inTime(this.keeper?.flush());
  }

  /** Ends when all of it is stored. */
  async whenStored(): Promise<void> {
    // It may go on in another generation, and be stored there.
    while (this.keeper?.isPending) await this.keeper.whenSettled();
  }

  /** The person knows what became of unsaved work. */
  readonly noteMoved = (): void => {
    const state = this.state.getState();
    if (state.phase === 'open') this.state.setState({ ...state, moved: null });
  };

  /** Stores what waits as far as it can, and lets go. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.keeper?.close();
    this.letGo();
    void this.release();
  }

  /** Takes up a live model, with the work that was left behind in another; true where that is in it now. */
  private take(live: LiveModel, { entry, unsound }: StoredModel, next: NextGeneration | null): boolean {
    this.entry = entry;
    this.live = live;
    this.keep(live, entry);
    // What cannot be taken in now is tried again when the model is opened the next time.
    void this.takeNotes(live, entry).catch(() => undefined);
    const isCarried = next?.work ? isCarriedOver(next.work, live) : undefined;
    const moved = next?.isSetAside || isCarried === false ? 'setAside' : isCarried ? 'carriedOver' : null;
    this.state.setState({ phase: 'open', live, isDeleted: false, moved, unsound });
    return isCarried ?? false;
  }

  /** Takes in what pages that were left had not stored; their notes go once it is. */
  private async takeNotes(live: LiveModel, { generation }: LibraryEntry): Promise<void> {
    const { id, keeper, tools } = this;
    const { library, locks } = tools;
    const notes = library.leftNotes.of(id);
    for (const note of notes) if (note.generation === generation) takeNote(live.doc, note);
    const others = notes.filter((note) => note.generation !== generation);
    // In turn with other tabs: what one of them has carried over is not new to the next.
    if (others.length > 0)
      await locks.inTurn(carryLock(id), async () => {
        for (const note of others) await carryNote(library, live, note);
      });
    await keeper?.whenSettled();
    for (const { key } of notes) library.leftNotes.clear(key);
  }

  /** Goes on in the generation that another tab has begun, with what is unsaved here. */
  private async moveOn(): Promise<void> {
    const { id, live, entry, keeper, points, tools } = this;
    if (this.isMoving || !live || !entry || !keeper) return;
    this.isMoving = true;
    const { generation } = entry;
    const left = { id, generation, live, library: tools.library, points, isPending: () => keeper.isPending };
    let isCarried = false;
    const go = (next: NextGeneration): void => {
      const fresh = liveIn(next.stored);
      if (this.isClosed) return;
      if (!fresh) throw new Error(`A generation of ${id} that nobody can read`);
      this.letGo();
      keeper.drop();
      isCarried = this.take(fresh, next.stored, next);
    };
    try {
      await tools.locks.inTurn(carryLock(id), async () => {
        // What is being written just now is taken back, and must not pass for stored.
        await keeper.pause();
        if (this.isClosed || !(await goOn(left, go)) || !isCarried) return;
        await this.keeper?.flush();
        // Another tab that was left behind and has heard of the same work must not carry it over once more.
        if (!this.keeper?.isPending)
          await tools.library.addToEarlier(id, generation, Y.encodeStateAsUpdate(live.doc));
      });
    } catch {
      // Tried again when a write is, or when the page wakes.
    } finally {
      this.isMoving = false;
      keeper.resume();
    }
  }

  private letGo(): void {
    for (const stop of this.stops.splice(0)) stop();
    this.live?.close();
  }

  private keep(live: LiveModel, entry: LibraryEntry): void {
    const open = {
      doc: live.doc,
      entry,
      model: () => (this.live ?? live).model,
      onGone: () => this.setDeleted(true),
      onOtherGeneration: () => void this.moveOn(),
      onEntry: () => void this.seeEntry(),
    };
    const { keeper, stop } = keepDocument(open, this.tools);
    this.keeper = keeper;
    this.stops.push(stop);
    // It may have been deleted while it was being read, and nobody listened.
    void this.seeEntry();
    if (live.readOnly) {
      this.saved.setState({ kind: 'looking' }, true);
      return;
    }
    // A newer Tegu may come to it in another tab: from then on it is looked at only.
    this.stops.push(whenNewer(live.doc, () => this.lookOnly(live)));
    const show = (state: SaveState): void => this.saved.setState(state, true);
    show(keeper.saved.getState());
    this.stops.push(keeper.saved.subscribe(show), makePoints(live, this.points));
  }

  private lookOnly(live: LiveModel): void {
    const state = this.state.getState();
    const looking = state.phase === 'open' && state.live === live ? openLiveModel(live.doc) : undefined;
    if (state.phase !== 'open' || !looking) return;
    live.close();
    this.live = looking;
    this.state.setState({ ...state, live: looking });
  }

  /** Another tab has deleted it, put it back, saved it to a file or begun it anew. */
  private async seeEntry(): Promise<void> {
    const asked = await this.tools.library.entry(this.id).then(
      (entry) => ({ entry }),
      () => undefined,
    );
    // A library that cannot be asked does not say that the model is gone.
    if (!asked || this.isClosed || !this.keeper) return;
    const { entry } = asked;
    this.setDeleted(!entry || entry.deleted !== null);
    if (!entry) return;
    if (entry.generation !== this.entry?.generation) return this.moveOn();
    const { file } = entry;
    this.keeper.seeFile(file && { ...file, holdsLatest: file.holdsLatest && !this.keeper.isPending });
  }

  private async unDelete(): Promise<boolean> {
    const { live, entry } = this;
    if (!live || !entry) return false;
    try {
      await this.tools.library.markDeleted(this.id, null);
    } catch (error) {
      if (!(error instanceof ModelGone)) throw error;
      const whole = { ...entry, ...described(live.model), edited: Date.now(), deleted: null, file: null };
      await this.tools.library.add(whole, Y.encodeStateAsUpdate(live.doc));
    }
    return true;
  }

  private setDeleted(isDeleted: boolean): void {
    const state = this.state.getState();
    if (state.phase === 'open' && state.isDeleted !== isDeleted) this.state.setState({ ...state, isDeleted });
  }
}
