import { readFile } from '@tegu/core';
import { documentOf, openLiveModel } from '@tegu/store';
import * as Y from 'yjs';
import { madeFile } from './made-model.ts';
import { nestedDocumentOf, readNested } from './nested-document.ts';
import { compare, timed, type Comparison } from './ratio.ts';

const COMPETENCIES = 2_000;

/** P12: opening a live model, projection included, beside JSON.parse of its file and a nested document; and what it keeps. */
export function* openLive(): Iterable<Comparison> {
  const file = madeFile(COMPETENCIES);
  const { model } = readFile(file);
  const update = Y.encodeStateAsUpdate(documentOf(model));
  const nested = Y.encodeStateAsUpdate(nestedDocumentOf(model));
  const open = (): number => timed(() => opened(update));
  yield compare('P12', 'open a live model of 2,000 / JSON.parse of its file', 14, 9, open, () =>
    timed(() => {
      JSON.parse(file);
    }),
  );
  yield compare('P12', 'open a live model of 2,000 / the same in nested maps', 0.65, 9, open, () =>
    timed(() => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, nested);
      readNested(doc);
    }),
  );
}

/** The document and its live model, held together. */
function opened(update: Uint8Array): object {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return { doc, live: openLiveModel(doc) };
}
