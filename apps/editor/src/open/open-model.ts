import { rules, type Model } from '@tegu/core';
import { createModelSession, type ModelSession, type SaveState } from '@tegu/react';
import { tryLock, waitForLock, type EditingLock } from '../library/editing-lock.ts';
import type { Library, StoredModel } from '../library/library.ts';
import { modelOf } from '../library/stored-model.ts';
import type { TabLine, TabMessage } from '../library/tab-messages.ts';
import { packsFor } from './language-packs.ts';
import { Saver } from './saver.ts';
import { Watched } from './watched.ts';

/** Why a model that is open can only be looked at. */
export type Hindrance = 'elsewhere' | 'newer';

/** How far a model is opened. */
export type OpenState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'missing' }
  | {
      readonly phase: 'open';
      readonly session: ModelSession;
      readonly hindrance: Hindrance | null;
      /** Changes when the session is another one, so that the screen begins anew. */
      readonly turn: number;
    };

/** What opening a model needs. */
export interface OpeningTools {
  readonly library: Library;
  readonly line: TabLine;
}

/** One model of the library, open in this tab: for editing where no other tab edits it, else for looking at. */
export class OpenModel {
  readonly id: string;
  readonly state: Watched<OpenState> = new Watched<OpenState>({ phase: 'opening' });
  readonly saved: Watched<SaveState> = new Watched<SaveState>({ kind: 'looking' });
  private readonly tools: OpeningTools;
  private lock: EditingLock | undefined;
  private saver: Saver | undefined;
  private turn = 0;
  private isClosed = false;
  private readonly stops: (() => void)[] = [];

  constructor(id: string, tools: OpeningTools) {
    this.id = id;
    this.tools = tools;
  }

  /** Reads the model, and takes the right to edit it if that is free. */
  async open(): Promise<void> {
    this.stops.push(this.tools.line.listen((message) => void this.hear(message)));
    const flush = (): void => void this.saver?.flush();
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', flush);
    this.stops.push(() => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', flush);
    });
    try {
      this.hold(await tryLock(this.id, () => void this.lose()));
      await this.read();
    } catch {
      this.state.set({ phase: 'missing' });
    }
  }

  /** Edits here what another tab edits now: that one saves and lets go. */
  async takeOver(): Promise<void> {
    this.tools.line.send({ kind: 'let-go', model: this.id });
    this.hold(await waitForLock(this.id, () => void this.lose()));
    await this.read();
  }

  /** Remembers that a file holds this state of the model. */
  async savedTo(name: string, model: Model): Promise<void> {
    await this.saver?.savedTo(name, model);
  }

  /** Saves and lets go. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const stop of this.stops.splice(0)) stop();
    await this.saver?.flush();
    this.letGo();
  }

  private async hear(message: TabMessage): Promise<void> {
    if (message.kind === 'library' || message.model !== this.id) return;
    if (message.kind === 'saved') {
      if (!this.lock) await this.read();
      return;
    }
    if (!this.lock) return;
    await this.saver?.flush();
    this.letGo();
    await this.read();
  }

  /** Another tab edits now: what is here is what was saved. */
  private async lose(): Promise<void> {
    this.letGo();
    await this.read();
  }

  private hold(lock: EditingLock | undefined): void {
    // Closed while it waited: nothing may be left held.
    if (this.isClosed) lock?.release();
    else this.lock = lock;
  }

  private letGo(): void {
    this.saver?.stop();
    this.saver = undefined;
    this.lock?.release();
    this.lock = undefined;
  }

  private async read(): Promise<void> {
    const stored = await this.tools.library.read(this.id);
    if (this.isClosed) return;
    const opened = stored && !stored.entry.deleted ? await this.sessionOf(stored) : undefined;
    if (this.isClosed) return;
    if (!stored || !opened) {
      this.state.set({ phase: 'missing' });
      return;
    }
    this.turn++;
    this.state.set({ phase: 'open', ...opened, turn: this.turn });
  }

  private async sessionOf(
    stored: StoredModel,
  ): Promise<{ session: ModelSession; hindrance: Hindrance | null } | undefined> {
    const { entry } = stored;
    const model = modelOf(entry.root, stored.records);
    if (!model) return undefined;
    const hindrance = entry.newer ? 'newer' : this.lock ? null : 'elsewhere';
    const packs = await packsFor(model.own.languages);
    const session = createModelSession({ model, packs, rules, readOnly: hindrance !== null });
    this.saver?.stop();
    this.saver = undefined;
    if (hindrance !== null) {
      this.saved.set({ kind: 'looking' });
      return { session, hindrance };
    }
    const saver = new Saver({
      library: this.tools.library,
      entry,
      model: () => session.store.getState().model,
      isChecked: this.lock?.isExclusive === false,
      onState: this.saved.set,
      onSaved: () => {
        this.tools.line.send({ kind: 'saved', model: this.id });
        this.tools.line.send({ kind: 'library' });
      },
      onConflict: () => void this.lose(),
    });
    session.onChange((diff) => saver.add(diff));
    this.saver = saver;
    this.saved.set(saver.settled);
    return { session, hindrance };
  }
}
