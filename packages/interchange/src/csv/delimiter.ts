import Papa from 'papaparse';
import type { LineEnd } from './line-ends.ts';
import { isSheetMark } from './sheet-mark.ts';

/** What stands between cells, where it is not said; in a column by itself nothing does. */
const DELIMITERS = [';', ',', '\t', '|'];

/** So many rows, and so many letters, tell what stands between cells. */
const ROWS_ASKED = 30;
const LETTERS_ASKED = 200_000;

/** One more column is worth less than one row that has as many cells as the heads. */
const WORTH_OF_COLUMN = 1 / 10_000;

/** What stands between the cells of a text: with it most of the first rows have as many cells as the heads. */
export function delimiterOf(text: string, newline: LineEnd): string {
  const sample = text.slice(0, LETTERS_ASKED);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const { data, errors } = Papa.parse<string[]>(sample, { delimiter, newline, preview: ROWS_ASKED });
    const first = data.findIndex((row) => !isSheetMark(row) && row.some((cell) => cell !== ''));
    // Nothing but this sign stands in any of the rows.
    if (first < 0) return delimiter;
    const width = data[first]?.length ?? 0;
    if (width < 2) continue;
    const table = data.slice(first, data.findIndex((row, i) => i > first && isSheetMark(row)) >>> 0);
    const alike = table.filter((row) => row.length === width || row.every((cell) => cell === '')).length;
    const faults = errors.filter(({ type }) => type === 'Quotes').length;
    const score = (alike - 2 * faults) / table.length + width * WORTH_OF_COLUMN;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
