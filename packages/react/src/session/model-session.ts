import {
  Checks,
  History,
  ModelTx,
  settingsOf,
  type CheckSettings,
  type Command,
  type Id,
  type LanguagePacks,
  type Model,
  type RecordsDiff,
  type Refusal,
  type Rule,
  type Travel,
} from '@tegu/core';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What a session shows to React: everything in it is immutable. */
export interface SessionState {
  readonly model: Model;
  /** Which findings are shown: the model's own rule settings. */
  readonly settings: CheckSettings;
  /** The command that undo would take back, and the one that redo would do again. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  /** Rises with every change, for saving. */
  readonly revision: number;
}

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

/** One open model: its state, its checks, and the only ways to change it. */
export interface ModelSession {
  readonly store: StoreApi<SessionState>;
  readonly checks: Checks;
  readonly readOnly: boolean;
  /** Runs a command as one undo step. Gives true, or why it cannot run. */
  run<Args>(command: Command<Args>, args: Args, options?: RunOptions): true | Refusal;
  /** Runs several commands as one undo step named `label`; the first refusal takes all of them back. */
  runTogether(
    label: string,
    run: (step: RunStep) => void,
    options?: { readonly typingIn?: string | (() => string | undefined) | undefined },
  ): true | Refusal;
  undo(): void;
  redo(): void;
  /** Tells of every change as a diff, so that saving writes the changed records and never the whole. Gives the way to stop. */
  onChange(listener: (diff: RecordsDiff) => void): () => void;
}

/** What a session is made of. */
export interface SessionOptions {
  readonly model: Model;
  readonly packs: LanguagePacks;
  readonly rules: readonly Rule[];
  readonly readOnly?: boolean | undefined;
  /** The clock that groups typing; a test has its own. */
  readonly now?: (() => number) | undefined;
}

/** A pause in typing longer than this ends an undo step. */
const TYPING_WINDOW = 1000;

const READ_ONLY: Refusal = { reason: 'read-only', about: '' };

/** Opens a model for editing, or for looking at only. */
export function createModelSession({
  model,
  packs,
  rules,
  readOnly = false,
  now = Date.now,
}: SessionOptions): ModelSession {
  const checks = new Checks(model, packs, rules);
  const listeners = new Set<(diff: RecordsDiff) => void>();
  let history = History.empty();
  const store = createStore<SessionState>(() => ({
    model,
    settings: settingsOf(model),
    undoable: null,
    redoable: null,
    revision: 0,
  }));

  const commit = (next: Model, diff: RecordsDiff): void => {
    if (diff.size === 0) return;
    // The checks come first: whoever is drawn by the new state asks them.
    checks.update(next, diff);
    const { settings, revision } = store.getState();
    store.setState({
      model: next,
      settings: touchesSettings(diff) ? settingsOf(next) : settings,
      undoable: history.undoable.at(-1) ?? null,
      redoable: history.redoable.at(-1) ?? null,
      revision: revision + 1,
    });
    for (const listener of listeners) listener(diff);
  };
  const record = (label: string, tx: ModelTx, typing: string | undefined): void => {
    const { diff } = tx;
    history = history.record({ label, diff, typing, at: now(), window: TYPING_WINDOW });
    commit(tx.model, diff);
  };
  const travel = (step: Travel | undefined): void => {
    if (!step || readOnly) return;
    history = step.history;
    commit(store.getState().model.apply(step.diff), step.diff);
  };

  return {
    store,
    checks,
    readOnly,
    run: (command, args, { typingIn, onMade } = {}) => {
      if (readOnly) return READ_ONLY;
      const before = store.getState().model;
      const answer = command.can(before, args);
      if (answer !== true) return answer;
      const tx = new ModelTx(before);
      const made = command.run(tx, args);
      onMade?.(made);
      record(command.id, tx, typeof typingIn === 'function' ? typingIn(made) : typingIn);
      return true;
    },
    runTogether: (label, run, { typingIn } = {}) => {
      if (readOnly) return READ_ONLY;
      const tx = new ModelTx(store.getState().model);
      let refused: Refusal | undefined;
      run((command, args, onMade) => {
        if (refused) return refused;
        const answer = command.can(tx.model, args);
        if (answer !== true) return (refused = answer);
        const made = command.run(tx, args);
        onMade?.(made);
        return true;
      });
      if (refused) return refused;
      record(label, tx, typeof typingIn === 'function' ? typingIn() : typingIn);
      return true;
    },
    undo: () => travel(history.undo()),
    redo: () => travel(history.redo()),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function touchesSettings(diff: RecordsDiff): boolean {
  for (const { before, after } of diff.values()) if ((before ?? after)?.type === 'ruleSetting') return true;
  return false;
}
