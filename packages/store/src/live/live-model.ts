import type { Command, Id, Model, RecordsDiff, Refusal, TextEdit } from '@tegu/core';
import type * as Y from 'yjs';
import type { Spot } from './travel.ts';

/** How a command is run. */
export interface RunOptions {
  /** Consecutive edits with the same key within a second are one undo step: typing in one field (`typingKey`). */
  readonly typingIn?: string | ((made: readonly Id[]) => string | undefined) | undefined;
  /** Hears of the records that the command made, before anything is drawn: to put the caret into a new row. */
  readonly onMade?: ((made: readonly Id[]) => void) | undefined;
}

/** The key under which typing in one text of one record is one undo step. */
export function typingKey(record: Id, field: string, language: string): string {
  return `${record} ${field} ${language}`;
}

/** Runs one command of several. */
export type RunStep = <Args>(
  command: Command<Args>,
  args: Args,
  onMade?: (made: readonly Id[]) => void,
) => true | Refusal;

/** How several commands are run as one step. */
export interface TogetherOptions {
  readonly typingIn?: string | (() => string | undefined) | undefined;
}

/** What has changed, and by whom: here, by undo or redo here, or elsewhere. */
export interface Change {
  readonly model: Model;
  readonly diff: RecordsDiff;
  readonly source: 'edit' | 'undo' | 'remote';
  /** What has come to a text and gone from it, one edit after the other: a caret between the letters follows them. */
  readonly editsOf: (id: Id, field: string, language: string) => readonly TextEdit[];
}

/** What undo or redo has done. */
export interface Travelled {
  /** The command or step that was taken back or done again. */
  readonly label: string;
  readonly spot: Spot | undefined;
}

/** A model that is being edited, alone or together: its document, what it says now, and the only ways to change it. */
export interface LiveModel {
  readonly doc: Y.Doc;
  readonly model: Model;
  readonly readOnly: boolean;
  /** The command that undo would take back, and the one that redo would do again. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  /** Runs a command as one undo step. Gives true, or why it cannot run. */
  readonly run: <Args>(command: Command<Args>, args: Args, options?: RunOptions) => true | Refusal;
  /** Runs several commands as one undo step named `label`; the first refusal takes all of them back. */
  readonly runTogether: (
    label: string,
    run: (step: RunStep) => void,
    options?: TogetherOptions,
  ) => true | Refusal;
  /** Takes the last own step back, and no colleague's; undefined where there is none. */
  readonly undo: () => Travelled | undefined;
  readonly redo: () => Travelled | undefined;
  /** Tells of every change once, and of one of what can be undone or is quarantined by an empty diff. Gives the way to stop. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  /** Lets the document go; it stays as it is. */
  readonly close: () => void;
}
