import Papa from 'papaparse';
import { TableFault } from '../door/table-fault.ts';
import type { Grid } from '../workbook/workbook.ts';
import { restored } from './cell-signs.ts';
import { decodedText } from './decoded-text.ts';
import { SHEET_MARK } from './write-csv.ts';

const FORMAT = '.csv';
const MOST_BYTES = 32_000_000;
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 1_000;
const LONGEST_CELL = 131_068;

/** A first line with which spreadsheets are told what stands between cells. */
const SEPARATOR = /^sep=(.)\r?\n/iu;

/** What stands between cells, where it is not said; in a column by itself nothing does. */
const DELIMITERS = [';', ',', '\t', '|'];

/**
 * The tables of a CSV file: what stands between cells, its encoding and its line ends are found out. Sheets that stand one below
 * the other come back by their names, with the rows that they have there. Throws TableFault; then nothing was read.
 */
export function readCsv(bytes: Uint8Array, name: string = ''): readonly Grid[] {
  if (bytes.length > MOST_BYTES) throw new TableFault('too-large', { size: bytes.length, limit: MOST_BYTES });
  const text = decodedText(bytes, FORMAT);
  const told = SEPARATOR.exec(text);
  const plain = told ? text.slice(told[0].length) : text;
  // Files that were put together from several end their lines in several ways; our own cells hold the other one escaped.
  const body = plain.includes('\r') ? plain.replaceAll(/\r\n?/gu, '\n') : plain;
  const delimiter = told?.[1] ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) throw new TableFault('damaged', {}, { row: (quotes.row ?? 0) + 1 });
  check(data);
  return grids(data, name);
}

/** So many rows tell what stands between cells. */
const ROWS_ASKED = 30;

/** What stands between cells: with it most of the first rows have as many cells as the heads. */
function delimiterOf(text: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: ROWS_ASKED });
    const first = data.findIndex((row) => !isMark(row) && row.some((cell) => cell !== ''));
    const width = data[first]?.length ?? 0;
    if (width < 2) continue;
    const table = data.slice(first, data.findIndex((row, i) => i > first && isMark(row)) >>> 0);
    const alike = table.filter((row) => row.length === width || row.every((cell) => cell === '')).length;
    const faults = errors.filter(({ type }) => type === 'Quotes').length;
    const score = (alike - 2 * faults) / table.length + width / MOST_COLUMNS / 10;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function isMark([first = '', ...others]: readonly string[]): boolean {
  return first.startsWith(SHEET_MARK) && others.every((cell) => cell.trim() === '');
}

function check(data: readonly (readonly string[])[]): void {
  if (data.length > MOST_ROWS)
    throw new TableFault('too-many', { what: 'rows', count: data.length, limit: MOST_ROWS });
  let isEmpty = true;
  for (const [i, row] of data.entries()) {
    if (row.length > MOST_COLUMNS)
      throw new TableFault(
        'too-many',
        { what: 'columns', count: row.length, limit: MOST_COLUMNS },
        { row: i + 1 },
      );
    for (const [at, cell] of row.entries()) {
      if (cell !== '') isEmpty = false;
      if (cell.length > LONGEST_CELL)
        throw new TableFault(
          'too-many',
          { what: 'letters', count: cell.length, limit: LONGEST_CELL },
          { row: i + 1, column: at + 1 },
        );
    }
  }
  if (isEmpty) throw new TableFault('empty');
}

function grids(data: readonly (readonly string[])[], name: string): readonly Grid[] {
  const found: { name: string; rows: string[][] }[] = [];
  for (const row of data) {
    const [first = ''] = row;
    if (isMark(row)) found.push({ name: first.slice(SHEET_MARK.length).trim(), rows: [] });
    else {
      if (found.length === 0) found.push({ name, rows: [] });
      found.at(-1)?.rows.push(row.map(restored));
    }
  }
  return found.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
}
