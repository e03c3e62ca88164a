import {
  Checks,
  settingsOf,
  type CheckSettings,
  type LanguagePacks,
  type Model,
  type Rule,
  type Strictness,
} from '@tegu/core';
import { documentOf, openLiveModel, type Change, type LiveModel } from '@tegu/store';
import { createStore, type StoreApi } from 'zustand/vanilla';

export { typingKey, type RunOptions, type RunStep } from '@tegu/store';

/** What a session shows to React: everything in it is immutable. */
export interface SessionState {
  readonly model: Model;
  /** Which findings are shown: by the model's own rule settings, as strictly as the person has chosen. */
  readonly settings: CheckSettings;
  /** The command that undo would take back, and the one that redo would do again. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  /** The content language that the person writes in; null: the model's first. */
  readonly writing: string | null;
  /** Rises with every change, whoever made it. */
  readonly revision: number;
  /** Rises with every step that was made, undone or redone here. */
  readonly step: number;
}

/** One open model: its state, its checks, and the only ways to change it. */
export interface ModelSession extends Pick<
  LiveModel,
  'run' | 'runTogether' | 'undo' | 'redo' | 'onChange' | 'readOnly'
> {
  readonly store: StoreApi<SessionState>;
  readonly checks: Checks;
  /** Lets the person go on in another of the model's languages; one that it does not have changes nothing. */
  writeIn(language: string): void;
  /** Shows few and sure findings, or all. */
  readAt(strictness: Strictness): void;
  /** Follows the model no longer; a live model that was given stays open. */
  close(): void;
}

/** What a session is made of: a model that is live already, or one that is to be edited here alone. */
export type SessionOptions = {
  readonly packs: LanguagePacks;
  readonly rules: readonly Rule[];
  /** How strictly it is read at first: few and sure findings, or all. */
  readonly strictness?: Strictness | undefined;
  /** The day on which it is read (`2026-11-22`); without it nothing is said of what has grown old. */
  readonly today?: string | undefined;
} & (
  | { readonly live: LiveModel }
  | {
      readonly model: Model;
      readonly readOnly?: boolean | undefined;
      /** The clock that groups typing; a test has its own. */
      readonly now?: (() => number) | undefined;
    }
);

/** Opens a model for editing, or for looking at only. */
export function createModelSession(options: SessionOptions): ModelSession {
  const live = 'live' in options ? options.live : liveOf(options.model, options);
  const checks = new Checks(live.model, options.packs, options.rules, options.today);
  const store = createStore<SessionState>(() => ({
    model: live.model,
    settings: settingsOf(live.model, options.strictness),
    undoable: live.undoable,
    redoable: live.redoable,
    writing: null,
    revision: 0,
    step: 0,
  }));
  const stop = live.onChange(({ model, diff, source }) => {
    // The checks come first: whoever is drawn by the new state asks them.
    if (diff.size > 0) checks.update(model, diff);
    const { settings, revision, step } = store.getState();
    store.setState({
      model,
      settings: touchesSettings(diff) ? settingsOf(model, settings.strictness) : settings,
      undoable: live.undoable,
      redoable: live.redoable,
      revision: diff.size > 0 ? revision + 1 : revision,
      step: source === 'remote' ? step : step + 1,
    });
  });
  const writeIn = (language: string): void => {
    if (live.model.own.languages.includes(language)) store.setState({ writing: language });
  };
  const readAt = (strictness: Strictness): void => {
    if (store.getState().settings.strictness !== strictness)
      store.setState(({ model }) => ({ settings: settingsOf(model, strictness) }));
  };
  const { run, runTogether, undo, redo, onChange, readOnly } = live;
  const close = 'live' in options ? stop : live.close;
  return { store, checks, readOnly, writeIn, readAt, close, run, runTogether, undo, redo, onChange };
}

function liveOf(
  model: Model,
  options: { readonly readOnly?: boolean | undefined; readonly now?: (() => number) | undefined },
): LiveModel {
  const live = openLiveModel(documentOf(model), options);
  if (!live) throw new Error(`A model without its own record ${model.root}`);
  return live;
}

function touchesSettings(diff: Change['diff']): boolean {
  for (const { before, after } of diff.values()) if ((before ?? after)?.type === 'ruleSetting') return true;
  return false;
}
