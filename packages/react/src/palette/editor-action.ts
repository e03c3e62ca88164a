import type { ShortcutId } from '../controls/shortcuts.ts';

/** Something that a person can have done by its name. */
export interface EditorAction {
  readonly id: string;
  /** What it does, in the language of the screen. */
  readonly name: string;
  /** By what else it is found, never shown. */
  readonly otherWords?: string | undefined;
  readonly shortcut?: ShortcutId | undefined;
  /** On offer before anything is typed. */
  readonly isCommon?: boolean | undefined;
  /** False where it would do nothing now; it is not on offer then. */
  readonly isAvailable?: boolean | undefined;
  readonly run: () => void;
}
