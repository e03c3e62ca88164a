import type { Grid } from './workbook.ts';

/**
 * What no file of tables can hold: control characters other than tab and newline, halves of letters, non-characters. The mark
 * of a letter that could not be read could stand there, but the library that writes Excel files leaves it out.
 */
const UNSPEAKABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** A text as a cell can hold it: what no sheet can is written as Excel writes it, `_x0000_` for the letter 0. */
export function spoken(text: string): string {
  return text.replaceAll(UNSPEAKABLE, (letter) =>
    Array.from({ length: letter.length }, (_, i) => `_x${codeOf(letter, i)}_`).join(''),
  );
}

/** The very text that a cell was written for. */
function unspoken(cell: string): string {
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

function codeOf(letter: string, at: number): string {
  return letter.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
}
