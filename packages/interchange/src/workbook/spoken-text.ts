import type { Grid } from './workbook.ts';

/** What no file of tables can hold: control characters other than tab and newline, halves of letters, non-characters. */
const UNSPEAKABLE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** A text as a cell can hold it: what no sheet can is written as Excel writes it, `_x0000_` for the letter 0. */
export function spoken(text: string): string {
  return text.replaceAll(UNSPEAKABLE, (letter) => `_x${codeOf(letter)}_`);
}

/** The very text that a cell was written for. */
export function unspoken(cell: string): string {
  if (!cell.includes('_x')) return cell;
  return cell.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The grids with the texts that their cells were written for. */
export function unspokenGrids(grids: readonly Grid[]): readonly Grid[] {
  return grids.map((grid) =>
    grid.rows.some((row) => row.some((cell) => cell !== '' && cell.includes('_x')))
      ? { ...grid, rows: grid.rows.map((row) => row.map(unspoken)) }
      : grid,
  );
}

function codeOf(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
