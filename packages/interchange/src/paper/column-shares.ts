import type { PaperBlocks } from '@tegu/core';
import { paperText } from './paper-text.ts';

/** What stands between two columns, in letters. */
const GAP = 3;

/**
 * What share of a table's width each column takes, 1 in all: its longest word, and of the room that is left as much as it
 * holds of the words. `letters` is how many stand beside each other in the whole width.
 */
export function columnShares(rows: readonly (readonly PaperBlocks[])[], letters: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, i) => {
    const texts = rows.map((row) => paperText(row[i] ?? []));
    const words = texts.flatMap((text) => text.split(/\s+/u));
    return { least: largest(words) + GAP, all: texts.reduce((sum, text) => sum + text.length, 1) };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const all = columns.reduce((sum, column) => sum + column.all, 0);
  const rest = Math.max(0, letters - least);
  return columns.map((column) => (column.least + (rest * column.all) / all) / (least + rest));
}

function largest(words: readonly string[]): number {
  return words.reduce((most, word) => Math.max(most, word.length), 0);
}
