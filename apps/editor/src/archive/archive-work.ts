import type { ArchiveFaultCode } from './archive-fault.ts';
import type { OnProgress } from './breather.ts';
import type { ArchiveTools, BroughtBack } from './bring-back.ts';

/** What of the library is not in the zip that was saved. */
interface LeftOut {
  /** How many models could not be read. */
  readonly leftOut: number;
  /** The titles of those that would have made the zip too large to be brought back. */
  readonly notFitting: readonly string[];
}

/** What is being done with the whole library, or what became of it. */
export type ArchiveState =
  | { readonly kind: 'idle' | 'empty' | 'notSaved' }
  | { readonly kind: 'saving' | 'bringing'; readonly percent: number | null }
  | ({ readonly kind: 'saved'; readonly name: string; readonly count: number } & LeftOut)
  | { readonly kind: 'brought'; readonly name: string; readonly result: BroughtBack }
  | { readonly kind: 'refused'; readonly name: string; readonly code: ArchiveFaultCode };

/** When progress is first said, and how often then, in milliseconds: a screen reader reads each time out. */
const FIRST_SAID = 1000;
const SAID_EVERY = 3000;

/** Saves the library as one zip and brings models back, one after another, wherever it was asked for. */
export class ArchiveWork {
  private readonly tools: ArchiveTools;
  private readonly listeners = new Set<() => void>();
  private state: ArchiveState = { kind: 'idle' };
  private last: Promise<void> = Promise.resolve();

  constructor(tools: ArchiveTools) {
    this.tools = tools;
  }

  readonly getState = (): ArchiveState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Downloads all models as one zip; `untitled` is the name of one that has none. */
  save(untitled: string): Promise<void> {
    return this.inTurn(async () => {
      this.show({ kind: 'saving', percent: null });
      const deeds = await import('./archive-deeds.ts').catch(() => undefined);
      this.show(
        (await deeds?.saveAll(this.tools, untitled, this.progress('saving'))) ?? { kind: 'notSaved' },
      );
    });
  }

  /** Brings the models of a zip back. */
  bringBack(file: File): Promise<void> {
    return this.inTurn(async () => {
      this.show({ kind: 'bringing', percent: null });
      const deeds = await import('./archive-deeds.ts').catch(() => undefined);
      const { name } = file;
      const brought = await deeds?.bringBackAll(this.tools, file, this.progress('bringing'));
      this.show(brought ?? { kind: 'refused', name, code: 'unreadable' });
    });
  }

  /** What became of the last thing has been seen; what is still being done goes on. */
  forget(): void {
    if (this.state.kind !== 'saving' && this.state.kind !== 'bringing') this.show({ kind: 'idle' });
  }

  private progress(kind: 'saving' | 'bringing'): OnProgress {
    let next = performance.now() + FIRST_SAID;
    return (done, of) => {
      if (performance.now() < next) return;
      next = performance.now() + SAID_EVERY;
      this.show({ kind, percent: Math.floor((100 * done) / Math.max(1, of)) });
    };
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work);
    return this.last;
  }

  private show(state: ArchiveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

const works = new WeakMap<ArchiveTools['library'], ArchiveWork>();

/** The one work over a library, so that a drop and a button say what became of them in the same place. */
export function archiveWorkOf(tools: ArchiveTools): ArchiveWork {
  const known = works.get(tools.library) ?? new ArchiveWork(tools);
  works.set(tools.library, known);
  return known;
}
