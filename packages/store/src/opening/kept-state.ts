import type { Model } from '@tegu/core';
import type * as Y from 'yjs';
import type { Library } from '../library/library.ts';
import type { LiveModel } from '../live/live-model.ts';
import type { PageTimes } from '../tabs/page-times.ts';
import type { TabLine } from '../tabs/tab-line.ts';
import type { TabLocks } from '../tabs/tab-locks.ts';

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
      /** What became of unsaved work when another tab had put a fresh document in the place of this one. */
      readonly moved: MovedWork;
      /** How many stored pieces of it nobody can read; they stay where they are. */
      readonly unsound: number;
    };

/** Unsaved work that was put into the fresh document, or that is kept as a restore point; null where there was none. */
export type MovedWork = 'carriedOver' | 'setAside' | null;

/** What the model said at a moment, for a file that is going to hold it. */
export interface Moment {
  readonly model: Model;
  readonly snapshot: Y.Snapshot;
}
