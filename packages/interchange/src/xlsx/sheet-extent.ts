import { TableFault } from '../door/table-fault.ts';

/** What a file of sheets may hold at most. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 1_000;
const MOST_CELLS = 4_000_000;

const PLACE = /<(?:\w+:)?(?:c|row)\b[^>]{0,300}?\br="([A-Z]{0,7})(\d{1,10})"/gu;
const EXTENT = /<(?:\w+:)?dimension\b[^>]{0,300}?\bref="(?:[A-Z]{1,7}\d{1,10}:)?([A-Z]{1,7})(\d{1,10})"/u;

/**
 * Looks at where the cells of a sheet say that they stand, before anybody makes room for them: one cell at the far end of a
 * sheet would take gigabytes. Throws TableFault.
 */
export function checkExtent(xml: string, sheet: string): void {
  let rows = 0;
  let columns = 0;
  const take = (letters: string, digits: string): void => {
    rows = Math.max(rows, Number(digits));
    if (letters !== '') columns = Math.max(columns, columnOf(letters));
  };
  for (const match of xml.matchAll(PLACE)) take(match[1] ?? '', match[2] ?? '');
  const extent = EXTENT.exec(xml);
  // Excel itself declares whole columns now and then; what counts is where cells stand.
  if (extent && columns > 0) columns = Math.max(columns, Math.min(columnOf(extent[1] ?? ''), MOST_COLUMNS));
  const fault = (what: 'rows' | 'columns' | 'cells', count: number, limit: number): never => {
    throw new TableFault('too-many', { what, count, limit }, { sheet });
  };
  if (rows > MOST_ROWS) fault('rows', rows, MOST_ROWS);
  if (columns > MOST_COLUMNS) fault('columns', columns, MOST_COLUMNS);
  if (rows * columns > MOST_CELLS) fault('cells', rows * columns, MOST_CELLS);
}

/** The number of a column by its letters: A is 1, AA is 27. */
function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
