import type { TextEdit } from '@tegu/core';
import * as Y from 'yjs';
import { readTextKey } from './document-keys.ts';
import type { LiveRoots } from './live-roots.ts';

/** What stands between the texts of two people who began the same field at once. */
const BETWEEN = '\n';

/** The texts of one field in one language, one of each person who began it, in the order that all machines have. */
export function textsUnder(
  { texts }: LiveRoots,
  keys: readonly string[],
  field: string,
  language: string,
): readonly Y.Text[] {
  const found: Y.Text[] = [];
  for (const key of [...keys].sort()) {
    const named = readTextKey(key);
    if (named?.field !== field || named.language !== language) continue;
    const text = texts.get(key);
    if (text instanceof Y.Text) found.push(text);
  }
  return found;
}

/** The texts as one: those that say something, one after the other. */
export function joined(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join(BETWEEN);
}

/**
 * Makes an edit of the joined text where the letters really are. When what stood between two texts is taken out, the rest of
 * the later one moves into the earlier, and they are one text from then on.
 */
export function editPieces(pieces: readonly Y.Text[], { at, delete: gone, insert }: TextEdit): void {
  const spoken = pieces.filter((piece) => piece.length > 0);
  const [first = pieces[0]] = spoken;
  if (!first) return;
  const end = at + gone;
  let start = 0;
  let home: Y.Text | undefined;
  for (const piece of spoken) {
    const stop = start + piece.length;
    const from = Math.max(at, start);
    const to = Math.min(end, stop);
    const length = piece.length;
    // What stood before this piece is gone when the edit reaches over it.
    const isJoined = home !== undefined && at < start && start <= end;
    if (to > from) piece.delete(from - start, to - from);
    if (home === undefined && at <= stop) {
      piece.insert(at - start, insert);
      home = piece;
    } else if (home !== undefined && isJoined && piece.length > 0) {
      const rest = piece.toJSON();
      piece.delete(0, piece.length);
      home.insert(home.length, rest);
    }
    start += length + BETWEEN.length;
  }
  if (home === undefined) first.insert(first.length, insert);
}
