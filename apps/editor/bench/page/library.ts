// The desk of a library of any size, without a screen around it.
import { readFile } from '@tegu/core';
import { madeFile, miniSearchOf } from '@tegu/bench';
import type { LibraryDesk } from '../../src/reference/library-desk.ts';
import { workerDesk } from '../../src/reference/worker-desk.ts';

/** What a page offers to whoever drives it. */
export interface LibraryPage {
  readonly desk: LibraryDesk;
  /** Makes the file of a library; gives its size in bytes. */
  make(competencies: number): number;
  /** The file that was made last. */
  file(): Blob;
  /** Opens the library at the desk, and reads the same texts into minisearch here. */
  openBeside(): Promise<void>;
  /** Milliseconds until each search is answered: by the desk with a screenful of rows, and by minisearch on the page. */
  searchTimes(
    searches: readonly string[],
  ): Promise<{ readonly ours: readonly number[]; readonly other: readonly number[] }>;
  /** Runs a piece of work and gives how long it took, and each task of the page that took 50 ms or more meanwhile. */
  watched<T>(work: () => Promise<T>): Promise<Watching<T>>;
}

/** What was seen while a piece of work ran; times in milliseconds. */
export interface Watching<T> {
  readonly answer: T;
  readonly took: number;
  readonly longTasks: readonly number[];
}

/** How many rows a screen shows. */
const SCREENFUL = 50;

let made = new Blob();
let beside: ReturnType<typeof miniSearchOf> | undefined;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

window.library = {
  desk: workerDesk(),
  make: (competencies) => {
    made = new Blob([madeFile(competencies)]);
    return made.size;
  },
  file: () => made,
  openBeside: async () => {
    beside = miniSearchOf(readFile(await made.text()).model);
    await window.library.desk.open(made);
  },
  searchTimes: async (searches) => {
    const ours: number[] = [];
    const other: number[] = [];
    for (const words of searches) {
      ours.push(await timed(() => window.library.desk.rows(words, 0, SCREENFUL)));
      other.push(await timed(() => beside?.search(words, { prefix: true, combineWith: 'AND' })));
    }
    return { ours, other };
  },
  watched: async (work) => {
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const start = performance.now();
    const answer = await work();
    const took = performance.now() - start;
    // What ended with the work is told of a little later.
    await new Promise((go) => setTimeout(go, 200));
    observer.disconnect();
    return { answer, took, longTasks };
  },
};

declare global {
  interface Window {
    library: LibraryPage;
  }
}
