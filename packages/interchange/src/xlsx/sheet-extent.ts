import { TableFault } from '../door/table-fault.ts';

/** What a file of sheets may hold at most. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 1_000;
const MOST_CELLS = 1_000_000;

/** The attribute `r` of a row or a cell, however it is written: a place, or letters by number, which might be any place. */
const PLACE = /\sr\s*=\s*["'](?:([A-Z]{0,7})(\d{1,10})["']|[^"'&<]{0,20}(&))/giu;

/**
 * Looks at where the cells of a sheet say that they stand, before anybody makes room for them: one cell at the far end of a
 * sheet would take gigabytes. Throws TableFault.
 */
export function checkExtent(xml: string, sheet: string): void {
  let rows = 0;
  let columns = 0;
  let last = '';
  for (const [, letters = '', digits, byNumber] of xml.matchAll(PLACE)) {
    if (byNumber !== undefined) throw new TableFault('damaged', {}, { sheet });
    rows = Math.max(rows, Number(digits));
    if (letters !== last) columns = Math.max(columns, columnOf(letters.toUpperCase()));
    last = letters;
  }
  const fault = (what: 'rows' | 'columns' | 'cells', count: number, limit: number): never => {
    throw new TableFault('too-many', { what, count, limit }, { sheet });
  };
  if (rows > MOST_ROWS) fault('rows', rows, MOST_ROWS);
  if (columns > MOST_COLUMNS) fault('columns', columns, MOST_COLUMNS);
  if (rows * columns > MOST_CELLS) fault('cells', rows * columns, MOST_CELLS);
}

/** The number of a column by its letters: A is 1, AA is 27. */
export function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
