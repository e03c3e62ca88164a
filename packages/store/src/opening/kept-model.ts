import { commands, type Model } from '@tegu/core';
import * as Y from 'yjs';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LiveModel } from '../live/live-model.ts';
import { openLiveModel } from '../live/open-live-model.ts';
import { described, type LibraryEntry } from '../library/library-entry.ts';
import { ModelGone, type Library, type StoredModel } from '../library/library.ts';
import { RestorePoints, WRITING_PAUSE } from '../restore-points/restore-points.ts';
import { Keeper } from '../saving/keeper.ts';
import type { SaveState } from '../saving/save-state.ts';
import { joinTabs, type JoinedTab } from '../tabs/join-tabs.ts';
import type { PageTimes } from '../tabs/page-times.ts';
import type { TabLine } from '../tabs/tab-line.ts';
import { fileLock, openLock, type TabLocks } from '../tabs/tab-locks.ts';
import { documentIn } from './document-in.ts';
import { isOvergrown, renewGeneration } from './renew-generation.ts';

/** The point of what was there at opening waits so long: drawing the model comes first. */
const POINT_AFTER_OPENING = 1500;

/** What opening a model needs. */
export interface OpeningTools {
  readonly library: Library;
  readonly line: TabLine;
  readonly locks: TabLocks;
  readonly times: PageTimes;
}

/** How far a model is opened. */
export type KeptState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'missing' }
  /** It is there, and could not be read. */
  | { readonly phase: 'unreadable' }
  | {
      readonly phase: 'open';
      readonly live: LiveModel;
      /** True after another tab has deleted it: it is kept here until it is put back or left. */
      readonly isDeleted: boolean;
    };

/** What the model said at a moment, for a file that is going to hold it. */
export interface Moment {
  readonly model: Model;
  readonly snapshot: Y.Snapshot;
}

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
  private tab: JoinedTab | undefined;
  private pointDue: number | undefined;
  private isClosed = false;
  /** Lets go of the right that keeps other tabs from beginning a new generation. */
  private release: () => void = () => undefined;

  constructor(id: string, tools: OpeningTools) {
    this.id = id;
    this.tools = tools;
    this.points = new RestorePoints(id, { store: tools.library.points, locks: tools.locks });
  }

  /** Reads the model and begins to keep it. */
  async open(): Promise<void> {
    try {
      const stored = await this.read();
      if (this.isClosed) return;
      if (stored && stored.entry.deleted === null) this.begin(stored);
      else this.state.setState({ phase: 'missing' });
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
    await keeper.flush();
    const holds = (update: Uint8Array): boolean => Y.snapshotContainsUpdate(snapshot, update);
    // Where the entry cannot be written, the file is there all the same.
    await this.tools.library.markFile(this.id, name, holds).catch(() => undefined);
    keeper.seeFile({ name, holdsLatest: Y.equalSnapshots(snapshot, Y.snapshot(live.doc)) });
    this.tellEntry();
  }

  /** Puts the model back that another tab has deleted. False where it could not: it stays deleted, and open here. */
  async putBack(): Promise<boolean> {
    const isBack = await this.unDelete().catch(() => false);
    if (!isBack) return false;
    this.setDeleted(false);
    await this.keeper?.flush();
    this.tellEntry();
    return true;
  }

  /** Makes the model say what it said at a restore point, as one step that undo takes back. False where it could not. */
  async restore(point: string): Promise<boolean> {
    const { live } = this;
    const model = await this.points.read(point).catch(() => undefined);
    if (!live || !model || live.readOnly) return false;
    await this.points.make(live.model, 'beforeRestoring').catch(() => undefined);
    // Let go meanwhile: what is changed now, nobody would store.
    if (this.isClosed) return false;
    const answer = live.run(commands['replace-model'], { model });
    return answer === true || answer.reason === 'no-change';
  }

  /** Stores what waits and lets go; false where something could not be stored: then it stays open, and goes on trying. */
  async leave(): Promise<boolean> {
    await this.keeper?.flush();
    if (this.tools.library.isKept && this.keeper?.isPending) return false;
    await this.close();
    return true;
  }

  /** Ends when all of it is stored. */
  whenStored(): Promise<void> {
    return this.keeper?.whenSettled() ?? Promise.resolve();
  }

  /** Stores what waits as far as it can, and lets go. */
  async close(): Promise<void> {
    this.isClosed = true;
    const flushed = this.keeper?.close();
    for (const stop of this.stops.splice(0)) stop();
    await flushed;
    this.tab?.leave();
    this.live?.close();
    this.release();
  }

  private async read(): Promise<StoredModel | undefined> {
    const { library, locks } = this.tools;
    await this.hold();
    const stored = await library.read(this.id);
    if (this.isClosed || !stored || !isOvergrown(stored)) return stored;
    this.release();
    const isRenewed = await renewGeneration(library, locks, this.id).catch(() => false);
    await this.hold();
    return isRenewed || locks.areThere ? library.read(this.id) : stored;
  }

  private async hold(): Promise<void> {
    this.release = await this.tools.locks.together(openLock(this.id));
    // Closed while it waited: nothing may be left held.
    if (this.isClosed) this.release();
  }

  private begin({ entry, update }: StoredModel): void {
    const doc = documentIn(update);
    const live = doc && openLiveModel(doc, { readOnly: entry.newer });
    if (!live) {
      this.state.setState({ phase: 'unreadable' });
      return;
    }
    this.entry = entry;
    this.live = live;
    this.keep(live, entry);
    this.state.setState({ phase: 'open', live, isDeleted: false });
  }

  private keep(live: LiveModel, entry: LibraryEntry): void {
    const { library, line, times } = this.tools;
    const { generation } = entry;
    const keeper = new Keeper({
      isKept: library.isKept,
      file: entry.file,
      write: (update, isLast) => {
        const facts = { ...described(live.model), edited: Date.now() };
        return library.append(this.id, generation, update, facts, isLast);
      },
      onStored: (upTo) => {
        tab.tellStored(upTo);
        line.send({ kind: 'library' });
      },
      onFailed: (error) => {
        if (error instanceof ModelGone) this.setDeleted(true);
      },
    });
    const tab = joinTabs({
      model: this.id,
      generation,
      doc: live.doc,
      line,
      times,
      onOwn: (update, number) => keeper.add(update, number),
      onTold: (update, from, number) => keeper.hold(update, from, number),
      onStored: (from, upTo) => keeper.letGo(from, upTo),
    });
    this.tab = tab;
    this.keeper = keeper;
    this.stops.push(
      times.onLeave(() => void keeper.flush(true)),
      times.onWake(() => void keeper.flush()),
      line.listen((message) => {
        if (message.kind === 'entry' && message.model === this.id) void this.seeEntry();
      }),
    );
    // It may have been deleted while it was being read, and nobody listened.
    void this.seeEntry();
    if (live.readOnly) return;
    const show = (state: SaveState): void => this.saved.setState(state, true);
    show(keeper.saved.getState());
    this.stops.push(keeper.saved.subscribe(show), this.makePoints(live));
  }

  /** Makes restore points: of what was there at opening, and now and then while somebody writes. */
  private makePoints(live: LiveModel): () => void {
    const atOpening = live.model;
    const make = (model: Model, why: 'opened' | 'whileWriting'): void => {
      this.pointDue = Date.now() + WRITING_PAUSE;
      // Where there is no room for a point, the model itself is saved all the same.
      void this.points.make(model, why).catch(() => undefined);
    };
    const timer = setTimeout(() => make(atOpening, 'opened'), POINT_AFTER_OPENING);
    const stop = live.onChange(({ model, diff, source }) => {
      if (source === 'remote' || diff.size === 0) return;
      if (this.pointDue !== undefined && Date.now() >= this.pointDue) make(model, 'whileWriting');
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  /** Another tab has deleted it, put it back or saved it to a file. */
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

  private tellEntry(): void {
    this.tools.line.send({ kind: 'entry', model: this.id });
    this.tools.line.send({ kind: 'library' });
  }
}
