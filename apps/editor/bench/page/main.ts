// What the benchmarks measure inside a browser.
import { readFile } from '@tegu/core';
import { documentOf, openLiveModel } from '@tegu/store';
import { madeFile, nestedDocumentOf, readNested } from '@tegu/bench';
import * as Y from 'yjs';

/** What a page offers to the benchmark that drives it. */
export interface BenchPage {
  /** Makes the model to be opened; gives the size of its file in bytes. */
  prepare(competencies: number): number;
  /** Milliseconds of opening once: live with its projection, the same in nested maps, and JSON.parse of the file. */
  open(): { readonly live: number; readonly nested: number; readonly parse: number };
  /** Opens once more and keeps it, for weighing. */
  keep(): void;
  /** Lets what is kept go. */
  drop(): void;
}

let file = '';
let flat: Uint8Array = new Uint8Array();
let nested: Uint8Array = new Uint8Array();
let kept: unknown;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const page: BenchPage = {
  prepare: (competencies) => {
    file = madeFile(competencies);
    const { model } = readFile(file);
    flat = Y.encodeStateAsUpdate(documentOf(model));
    nested = Y.encodeStateAsUpdate(nestedDocumentOf(model));
    return new TextEncoder().encode(file).length;
  },
  open: () => ({
    live: timed(openFlat),
    nested: timed(() => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, nested);
      readNested(doc);
    }),
    parse: timed(() => void JSON.parse(file)),
  }),
  keep: () => {
    // Nothing else that was made for measuring may be weighed with it.
    file = '';
    nested = new Uint8Array();
    kept = openFlat();
  },
  drop: () => {
    kept = undefined;
  },
};

function openFlat(): unknown {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, flat);
  return [doc, openLiveModel(doc)];
}

declare global {
  interface Window {
    bench: BenchPage;
    kept: () => unknown;
  }
}
window.bench = page;
window.kept = () => kept;
