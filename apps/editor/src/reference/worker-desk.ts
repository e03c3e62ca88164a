import type { CopiedCompetency, Id, Strictness } from '@tegu/core';
import type {
  LibraryCompetency,
  LibraryDesk,
  LibraryFacts,
  LibraryRows,
  RuleCount,
  Watched,
} from './library-desk.ts';
import {
  competencySchema,
  copiesSchema,
  countsSchema,
  factsSchema,
  foundSchema,
  nothingSchema,
  rowsSchema,
  stretchSchema,
  type FindingsStretch,
} from './library-messages.ts';
import { WorkerLine, type WorkerOfLibrary } from './worker-line.ts';

/** A library that is open: the file, and the line to the worker that holds it. */
interface OpenLibrary {
  readonly file: Blob;
  readonly line: WorkerLine;
  /** True once the worker has the findings of a check. */
  isChecked: boolean;
}

/**
 * A desk whose library is held by a worker. A check has a worker of its own, so that searching goes on beside it, calling it
 * off ends it at once whatever it is doing, and what it took goes with it.
 */
export function workerDesk(start: () => WorkerOfLibrary = startWorker): LibraryDesk {
  return new WorkerDesk(start);
}

function startWorker(): Worker {
  return new Worker(new URL('./reference-worker.ts', import.meta.url), { type: 'module' });
}

class WorkerDesk implements LibraryDesk {
  private readonly start: () => WorkerOfLibrary;
  private library: OpenLibrary | undefined;
  private checking: WorkerLine | undefined;

  constructor(start: () => WorkerOfLibrary) {
    this.start = start;
  }

  async open(file: Blob, watched: Watched = {}): Promise<LibraryFacts> {
    this.close();
    watched.signal?.throwIfAborted();
    const library: OpenLibrary = { file, line: new WorkerLine(this.start()), isChecked: false };
    this.library = library;
    try {
      return await library.line.ask({ call: 'open', file }, factsSchema, watched);
    } catch (error) {
      // Another file may have come to the desk meanwhile.
      if (this.library === library) this.close();
      throw error;
    }
  }

  async rows(words: string, from: number, most: number): Promise<LibraryRows> {
    return this.opened.line.ask({ call: 'rows', words, from, most }, rowsSchema);
  }

  async competency(id: Id): Promise<LibraryCompetency | undefined> {
    return this.opened.line.ask({ call: 'competency', id }, competencySchema);
  }

  async copy(ids: readonly Id[]): Promise<readonly CopiedCompetency[]> {
    return this.opened.line.ask({ call: 'copy', ids }, copiesSchema);
  }

  async check(strictness: Strictness, watched: Watched = {}): Promise<readonly RuleCount[]> {
    watched.signal?.throwIfAborted();
    const { opened } = this;
    if (!opened.isChecked) {
      const found = await this.findingsOf(opened.file, watched);
      await opened.line.ask({ call: 'keep', found }, nothingSchema, watched);
      opened.isChecked = true;
    }
    return opened.line.ask({ call: 'count', strictness }, countsSchema, watched);
  }

  async findings(rule: string, from: number, most: number): Promise<FindingsStretch> {
    return this.opened.line.ask({ call: 'findings', rule, from, most }, stretchSchema);
  }

  close(): void {
    const reason = new DOMException('The library was closed', 'AbortError');
    this.checking?.close(reason);
    this.library?.line.close(reason);
    this.checking = undefined;
    this.library = undefined;
  }

  private get opened(): OpenLibrary {
    if (!this.library) throw new Error('No library is open');
    return this.library;
  }

  /** What a check finds, as it is written down. A check that is under way gives way to the next. */
  private async findingsOf(file: Blob, watched: Watched): Promise<ArrayBuffer> {
    const line = new WorkerLine(this.start());
    this.checking?.close(new DOMException('Another check was begun', 'AbortError'));
    this.checking = line;
    try {
      return await line.ask({ call: 'check', file }, foundSchema, watched);
    } finally {
      line.close(new DOMException('The check has ended', 'AbortError'));
      if (this.checking === line) this.checking = undefined;
    }
  }
}
