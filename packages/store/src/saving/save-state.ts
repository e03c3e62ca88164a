import type { FilePlace } from '../library/library-entry.ts';

/** Why nothing could be stored: no room, a browser that keeps nothing, or something else. */
export type Trouble = 'full' | 'private' | 'failed';

/** Where the model's text is now, told as it is. */
export type SaveState =
  | { readonly kind: 'browser' }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly why: Trouble }
  | { readonly kind: 'looking' };

/** How far saving has got. */
export interface SaveProgress {
  /** False where nothing outlives the window. */
  readonly isKept: boolean;
  /** True while something has changed that no write has taken up. */
  readonly waits: boolean;
  /** Writes that have begun and not ended. */
  readonly underWay: number;
  /** Why the last write failed, until one succeeds, here or in the tab that stores it instead. */
  readonly trouble: 'full' | 'failed' | null;
  readonly file: FilePlace | null;
}

/** What happens while a model is saved. */
export type SaveEvent =
  /** Something has changed. */
  | { readonly kind: 'changed' }
  /** Another tab has stored what waited here. */
  | { readonly kind: 'settled' }
  /** A write has taken up all that waited. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'written' }
  /** A write has failed: what it had taken up waits again. */
  | { readonly kind: 'failed'; readonly why: 'full' | 'failed' }
  /** The file that the model is saved to, and whether it says all that the model says now. */
  | { readonly kind: 'file'; readonly file: FilePlace | null };

/** Where saving begins: with all that is stored. */
export function beginSaving(isKept: boolean, file: FilePlace | null): SaveProgress {
  return { isKept, waits: false, underWay: 0, trouble: null, file };
}

/** How far saving has got after an event. */
export function afterSaveEvent(progress: SaveProgress, event: SaveEvent): SaveProgress {
  const { file, underWay } = progress;
  switch (event.kind) {
    case 'changed':
      return { ...progress, waits: true, file: file && { ...file, holdsLatest: false } };
    case 'settled':
      return { ...progress, waits: false, trouble: null };
    case 'begun':
      return { ...progress, waits: false, underWay: underWay + 1 };
    case 'written':
      return { ...progress, underWay: underWay - 1, trouble: null };
    case 'failed':
      return { ...progress, waits: true, underWay: underWay - 1, trouble: event.why };
    case 'file':
      return { ...progress, file: event.file };
  }
}

/** What is to be said of it. A file that holds everything is a safe place, whatever the browser does. */
export function saveStateOf({ isKept, waits, underWay, trouble, file }: SaveProgress): SaveState {
  if (file?.holdsLatest) return { kind: 'file', name: file.name };
  if (!isKept) return { kind: 'unsaved', why: 'private' };
  const isPending = waits || underWay > 0;
  if (isPending && trouble !== null) return { kind: 'unsaved', why: trouble };
  return isPending ? { kind: 'saving' } : { kind: 'browser' };
}
