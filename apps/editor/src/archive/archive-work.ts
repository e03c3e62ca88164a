import { FileFault, type Model } from '@tegu/core';
import { modelOf } from '@tegu/store/browser';
import { fileOfModel } from '../files/model-files.ts';
import { download } from '../files/pick-files.ts';
import { leftModel } from '../open/left-models.ts';
import { ArchiveFault, type ArchiveFaultCode } from './archive-fault.ts';
import { MOST_PACKED } from './archive-limits.ts';
import { breather, type OnProgress } from './breather.ts';
import { bringBack, type ArchiveTools, type BroughtBack } from './bring-back.ts';
import { archiveOf, type ModelFile } from './write-archive.ts';

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
      this.show(await this.saved(untitled).catch(() => ({ kind: 'notSaved' }) as const));
    });
  }

  /** Brings the models of a zip back. */
  bringBack(file: File): Promise<void> {
    return this.inTurn(async () => {
      this.show({ kind: 'bringing', percent: null });
      this.show(await this.brought(file));
    });
  }

  /** What became of the last thing has been seen; what is still being done goes on. */
  forget(): void {
    if (this.state.kind !== 'saving' && this.state.kind !== 'bringing') this.show({ kind: 'idle' });
  }

  private async saved(untitled: string): Promise<ArchiveState> {
    const onProgress = this.progress('saving');
    const { shelf, library } = this.tools;
    const { entries, unsound } = await shelf.listing();
    let leftOut = unsound;
    const pause = breather();
    const models: ModelFile[] = [];
    for (const [i, { id, title, newer }] of entries.entries()) {
      // What could not be stored for want of room is just what must get into the file.
      const unsaved = leftModel(id)?.moment()?.model;
      const stored = unsaved ? undefined : await library.read(id).catch(() => undefined);
      const model = unsaved ?? (stored && modelOf(stored));
      const file = model && fileOf(model, newer);
      if (file === undefined) leftOut++;
      else models.push({ title: title.trim() === '' ? untitled : title, file });
      onProgress(i + 1, entries.length * 2);
      await pause();
    }
    if (models.length === 0) return { kind: leftOut === 0 ? 'empty' : 'notSaved' };
    const { bytes, notFitting } = await archiveOf(models, (done, of) => onProgress(of + done, of * 2));
    const count = models.length - notFitting.length;
    if (count === 0) return { kind: 'notSaved' };
    const name = `tegu-${localDay(new Date())}.zip`;
    download(name, bytes, 'application/zip');
    return { kind: 'saved', name, count, leftOut, notFitting };
  }

  private async brought(file: File): Promise<ArchiveState> {
    const { name } = file;
    if (file.size > MOST_PACKED) return { kind: 'refused', name, code: 'too-large' };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const result = await bringBack(this.tools, bytes, this.progress('bringing'));
      return { kind: 'brought', name, result };
    } catch (error) {
      return { kind: 'refused', name, code: error instanceof ArchiveFault ? error.code : 'unreadable' };
    }
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

/** The text of a model's file; undefined where no file can hold it. */
function fileOf(model: Model, newer: boolean): string | undefined {
  try {
    return fileOfModel(model, { newer });
  } catch (error) {
    if (error instanceof FileFault) return undefined;
    throw error;
  }
}

function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
