import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FilePlace } from '../library/library-entry.ts';
import { merged } from '../library/update-log.ts';
import { isFull } from './is-full.ts';
import {
  afterSaveEvent,
  beginSaving,
  saveStateOf,
  type SaveEvent,
  type SaveProgress,
  type SaveState,
} from './save-state.ts';

/** Written this long after the last change, and at least so often while changes keep coming. */
const PAUSE = 250;
const LONGEST_WAIT = 750;
/** What another tab is going to store is stored here only if that tab does not say in time that it has. */
const PATIENCE = 2500;
/** When nothing could be written it is tried again, after pauses that grow. */
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 15_000;

interface KeeperOptions {
  readonly isKept: boolean;
  readonly file: FilePlace | null;
  /** Begins at once to store an update; `isLast` where the page is about to go. */
  readonly write: (update: Uint8Array, isLast: boolean) => Promise<void>;
  /** Hears, when the page is about to go, of all that is not known to be stored. */
  readonly onLeaving: (update: Uint8Array) => void;
  /** Hears that nothing is left to be stored. */
  readonly onSettled: () => void;
  /** Hears up to which of this tab's own changes all are stored. */
  readonly onStored: (upTo: number) => void;
  /** Hears why a write has failed. */
  readonly onFailed: (error: unknown) => void;
}

/** A change that is not stored yet. */
interface Waiting {
  readonly update: Uint8Array;
  /** The tab that made it and is going to store it, or null for this one. */
  readonly from: string | null;
  readonly number: number;
}

/**
 * Stores what changes in one open document, soon and all of it, and tells how that goes. What waits is let go of only when it
 * is stored, here or by another tab, or when somebody says by `drop` that they keep it elsewhere.
 */
export class Keeper {
  readonly saved: StoreApi<SaveState>;
  private readonly options: KeeperOptions;
  private progress: SaveProgress;
  private waiting: readonly Waiting[] = [];
  private readonly writes = new Map<Promise<boolean>, readonly Waiting[]>();
  /** Those who wait until all is stored. */
  private readonly settlers: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dueAt = Infinity;
  private changedSince: number | undefined;
  private retry = FIRST_RETRY;
  /** The last of this tab's own changes that is stored, and up to which the others have been told that all are. */
  private lastStored = 0;
  private told = 0;
  private isPaused = false;
  private isClosed = false;

  constructor(options: KeeperOptions) {
    this.options = options;
    this.progress = beginSaving(options.isKept, options.file);
    this.saved = createStore<SaveState>(() => saveStateOf(this.progress));
  }

  /** Takes up a change that nobody else is going to store; numbered as this tab tells the others of it. */
  add(update: Uint8Array, number: number): void {
    this.waiting = [...this.waiting, { update, from: null, number }];
    this.happen({ kind: 'changed' });
    const now = Date.now();
    this.changedSince ??= now;
    if (this.progress.trouble === null) this.writeIn(Math.min(PAUSE, this.changedSince + LONGEST_WAIT - now));
    else this.writeWithin(this.retry);
  }

  /** Takes up a change of another tab, until that tab has stored it. */
  hold(update: Uint8Array, from: string, number: number): void {
    this.waiting = [...this.waiting, { update, from, number }];
    this.happen({ kind: 'changed' });
    this.writeWithin(PATIENCE);
  }

  /** Another tab has stored its changes up to a number. */
  letGo(from: string, upTo: number): void {
    const left = this.waiting.filter((change) => change.from !== from || change.number > upTo);
    if (left.length === this.waiting.length) return;
    this.waiting = left;
    if (left.length > 0) return;
    this.stopWaiting();
    // What could not be written is stored all the same: the next change is no longer in trouble.
    this.retry = FIRST_RETRY;
    this.happen({ kind: 'settled' });
    this.tellSettled();
  }

  /** Writes all that waits, now; ends when no write is under way. `isLast` where the page is about to go. */
  async flush(isLast = false): Promise<void> {
    const { pending } = this;
    if (isLast && pending.length > 0) this.options.onLeaving(merged(pending.map(({ update }) => update)));
    this.begin(isLast);
    await Promise.all(this.writes.keys());
  }

  /** Remembers where the model has been saved to. */
  seeFile(file: FilePlace | null): void {
    this.happen({ kind: 'file', file });
  }

  /** True while something waits or is being written. */
  get isPending(): boolean {
    return this.pending.length > 0;
  }

  /** Ends when nothing waits and no write is under way. */
  whenSettled(): Promise<void> {
    return this.isPending ? new Promise((settled) => this.settlers.push(settled)) : Promise.resolve();
  }

  /** Writes nothing for now; ends when no write is under way. */
  async pause(): Promise<void> {
    this.isPaused = true;
    await Promise.all(this.writes.keys());
  }

  /** Goes on writing. */
  resume(): void {
    this.isPaused = false;
    if (this.waiting.length > 0) this.writeWithin(this.retry);
  }

  /** Lets go of what waits, which somebody has taken elsewhere. */
  drop(): void {
    this.isClosed = true;
    this.waiting = [];
    this.stopWaiting();
    this.tellSettled();
  }

  /** Writes what waits, and nothing after that. */
  async close(): Promise<void> {
    await this.flush(true);
    this.isClosed = true;
    this.stopWaiting();
  }

  /** What waits, and what is being written. */
  private get pending(): readonly Waiting[] {
    return [...this.waiting, ...[...this.writes.values()].flat()];
  }

  private begin(isLast: boolean): void {
    this.stopWaiting();
    const changes = this.waiting;
    if (changes.length === 0 || this.isClosed || this.isPaused) return;
    this.waiting = [];
    this.happen({ kind: 'begun' });
    // Begun at once and not after the write before: a page that is being left gets no later turn.
    const write = this.write(changes, isLast && this.progress.trouble === null);
    this.writes.set(write, changes);
    void write.then((isWritten) => {
      this.writes.delete(write);
      if (isWritten) this.tellStored(changes);
      this.tellSettled();
    });
  }

  private async write(changes: readonly Waiting[], isLast: boolean): Promise<boolean> {
    const { options } = this;
    try {
      await options.write(merged(changes.map(({ update }) => update)), isLast);
    } catch (error) {
      this.waiting = [...changes, ...this.waiting];
      this.happen({ kind: 'failed', why: isFull(error) ? 'full' : 'failed' });
      this.changedSince = undefined;
      if (!this.isClosed) this.writeWithin(this.retry);
      this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
      options.onFailed(error);
      return false;
    }
    this.retry = FIRST_RETRY;
    this.happen({ kind: 'written' });
    return true;
  }

  /** Tells how far own changes are stored without a gap: one that failed before them may still wait. */
  private tellStored(written: readonly Waiting[]): void {
    this.lastStored = Math.max(this.lastStored, ...ownNumbers(written));
    const upTo = Math.min(this.lastStored, ...ownNumbers(this.pending).map((number) => number - 1));
    if (upTo <= this.told) return;
    this.told = upTo;
    this.options.onStored(upTo);
  }

  private tellSettled(): void {
    if (this.isPending) return;
    this.options.onSettled();
    for (const settled of this.settlers.splice(0)) settled();
  }

  private happen(event: SaveEvent): void {
    this.progress = afterSaveEvent(this.progress, event);
    const [before, now] = [this.saved.getState(), saveStateOf(this.progress)];
    if (!isSameState(before, now)) this.saved.setState(now, true);
  }

  private writeIn(time: number): void {
    clearTimeout(this.timer);
    this.dueAt = Date.now() + time;
    this.timer = setTimeout(() => this.begin(false), Math.max(0, time));
  }

  /** As `writeIn`, but never later than is planned already. */
  private writeWithin(time: number): void {
    if (Date.now() + time < this.dueAt) this.writeIn(time);
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.dueAt = Infinity;
    this.changedSince = undefined;
  }
}

function ownNumbers(changes: readonly Waiting[]): readonly number[] {
  return changes.flatMap(({ from, number }) => (from === null ? [number] : []));
}

function isSameState(a: SaveState, b: SaveState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
