import type { PaperBlocks } from '@tegu/core';
import { paperText } from './paper-text.ts';

/** So many letters beside each other are read with ease; a longer text is set in several lines. */
const EASY = 48;
/** What stands between two columns, in letters. */
const GAP = 3;

/**
 * What share of a table's width each column takes, 1 in all: at least its longest word where the table has room for that,
 * and the rest by how much stands in it.
 */
export function columnShares(rows: readonly (readonly PaperBlocks[])[], letters: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, i) => {
    const texts = rows.map((row) => paperText(row[i] ?? []));
    const least = longest(texts.flatMap((text) => text.split(/\s+/u))) + GAP;
    return { least, wanted: Math.max(least, Math.min(EASY, longest(texts) + GAP)) };
  });
  const sum = (of: (column: { least: number; wanted: number }) => number): number =>
    columns.reduce((total, column) => total + of(column), 0);
  const least = sum((column) => column.least);
  const wanted = sum((column) => column.wanted);
  if (least >= letters) return columns.map((column) => column.least / least);
  if (wanted <= letters) return columns.map((column) => column.wanted / wanted);
  const part = (letters - least) / (wanted - least);
  return columns.map((column) => (column.least + (column.wanted - column.least) * part) / letters);
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
