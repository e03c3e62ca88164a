import { smallestEdit, type TextEdit } from '@tegu/core';
import * as Y from 'yjs';
import { editsOfPieces } from '../live/text-deltas.ts';

/**
 * The edits that bring what was done to a text here into what the text has become elsewhere meanwhile: every letter that
 * either side has put in is there, and what either has taken out is gone. At one place those of elsewhere come first.
 */
export function mergedEdits(base: string, here: readonly TextEdit[], elsewhere: string): readonly TextEdit[] {
  if (elsewhere === base) return here;
  const [doc, fork] = [new Y.Doc(), new Y.Doc()];
  // Numbers of our own: of two insertions at one place, Yjs puts that of the smaller first.
  doc.clientID = 1;
  doc.getText().insert(0, base);
  Y.applyUpdate(fork, Y.encodeStateAsUpdate(doc));
  [doc.clientID, fork.clientID] = [2, 3];
  makeEdit(doc.getText(), smallestEdit(base, elsewhere));
  fork.transact(() => {
    for (const edit of here) makeEdit(fork.getText(), edit);
  });
  let edits: readonly TextEdit[] = [];
  doc.getText().observe(({ delta, target }) => (edits = editsOfPieces([{ delta, length: target.length }])));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(fork));
  return edits;
}

function makeEdit(text: Y.Text, { at, delete: gone, insert }: TextEdit): void {
  text.delete(at, gone);
  text.insert(at, insert);
}
