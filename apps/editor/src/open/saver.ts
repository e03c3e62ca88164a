import type { AnyRecord, Id, Model, RecordsDiff } from '@tegu/core';
import type { SaveState } from '@tegu/react';
import { WrittenElsewhere, type Library } from '../library/library.ts';
import { described, type LibraryEntry } from '../library/library-entry.ts';

/** Written this long after the last change, and at least once in a second while changes keep coming. */
const PAUSE = 300;
const LONGEST_WAIT = 800;
/** When nothing could be written, it is tried again. */
const RETRY = 5000;

interface SaverOptions {
  readonly library: Library;
  readonly entry: LibraryEntry;
  /** The model as it is now. */
  readonly model: () => Model;
  /** Whether each write looks for another tab's: where the browser has no locks. */
  readonly isChecked: boolean;
  readonly onState: (state: SaveState) => void;
  readonly onSaved: () => void;
  /** Another tab has written: nothing more is written here. */
  readonly onConflict: () => void;
}

/** Writes what changes in one open model to the library, soon and all of it, and tells how that goes. */
export class Saver {
  private readonly options: SaverOptions;
  private stored: LibraryEntry;
  private pending = new Map<Id, AnyRecord | null>();
  private writing: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;
  private isStopped = false;

  constructor(options: SaverOptions) {
    this.options = options;
    this.stored = options.entry;
  }

  get entry(): LibraryEntry {
    return this.stored;
  }

  /** Where the model is when nothing waits to be written. */
  get settled(): SaveState {
    if (!this.options.library.isKept)
      return this.isInFile ? this.inFile : { kind: 'unsaved', why: 'private' };
    return this.isInFile ? this.inFile : { kind: 'browser' };
  }

  /** Takes up a change. */
  add(diff: RecordsDiff): void {
    if (this.isStopped) return;
    for (const [id, { after }] of diff) this.pending.set(id, after ?? null);
    this.options.onState(
      this.options.library.isKept ? { kind: 'saving' } : { kind: 'unsaved', why: 'private' },
    );
    const now = Date.now();
    if (this.timer === undefined) this.waitingSince = now;
    this.wait(Math.max(0, Math.min(PAUSE, this.waitingSince + LONGEST_WAIT - now)));
  }

  /** Writes all that waits, now. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isStopped || this.pending.size === 0) return this.writing ?? Promise.resolve();
    const writes = this.pending;
    this.pending = new Map();
    const before = this.stored;
    this.stored = {
      ...before,
      ...described(this.options.model()),
      edited: Date.now(),
      revision: before.revision + 1,
    };
    const expected = this.options.isChecked ? before.revision : undefined;
    // Begun at once and not after the write before: a page that is being left gets no later turn. The store keeps the order.
    const attempt = this.stored;
    const write = this.options.library.write(attempt, writes, expected).then(
      () => this.succeeded(),
      (error: unknown) => {
        // The next write follows what is stored, not what was to be.
        if (this.stored === attempt) this.stored = before;
        this.failed(error, writes);
      },
    );
    this.writing = write;
    return write;
  }

  /** Remembers that a file holds `model`, which may have changed again while it was being written. */
  async savedTo(name: string, model: Model): Promise<void> {
    const isCurrent = model === this.options.model();
    const written = this.flush();
    this.stored = { ...this.stored, file: { name, revision: isCurrent ? this.stored.revision : 0 } };
    await written;
    if (this.pending.size === 0) this.options.onState(this.settled);
    await this.options.library.write(this.stored, new Map()).catch(() => undefined);
    this.options.onSaved();
  }

  /** Writes nothing more. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private get isInFile(): boolean {
    return this.stored.file?.revision === this.stored.revision;
  }

  private get inFile(): SaveState {
    return { kind: 'file', name: this.stored.file?.name ?? '' };
  }

  private wait(time: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), time);
  }

  private succeeded(): void {
    if (this.isStopped) return;
    if (this.pending.size === 0) this.options.onState(this.settled);
    this.options.onSaved();
  }

  private failed(error: unknown, writes: ReadonlyMap<Id, AnyRecord | null>): void {
    if (this.isStopped) return;
    if (error instanceof WrittenElsewhere) {
      this.stop();
      this.options.onConflict();
      return;
    }
    // What could not be written waits on, behind what has changed since.
    this.pending = new Map([...writes, ...this.pending]);
    this.options.onState({ kind: 'unsaved', why: isFull(error) ? 'full' : 'failed' });
    this.waitingSince = Date.now();
    this.wait(RETRY);
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
