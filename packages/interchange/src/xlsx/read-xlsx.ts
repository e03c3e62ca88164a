import { strFromU8, unzipSync } from 'fflate';
import readExcelFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal';
import { TableFault, type TablePlace } from '../door/table-fault.ts';
import { zipParts } from '../door/zip-parts.ts';
import type { Grid } from '../workbook/workbook.ts';
import { LISTS } from './choice-lists.ts';
import { checkExtent } from './sheet-extent.ts';

const FORMAT = '.xlsx';
const MOST_SHEETS = 60;
const LONGEST_CELL = 32_767 * 2;
const SHEET = /^\/?xl\/worksheets\/[^/]+\.xml$/u;

/**
 * The sheets of an Excel file, every cell as the text that a person sees there: numbers as they are kept, days as
 * `2026-11-22`, of a formula what it came to last. Size, count and extent are looked at before anything is parsed. Throws
 * TableFault; then nothing was read.
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Grid[]> {
  const parts = zipParts(bytes, FORMAT);
  if (!parts.some(({ path }) => path === 'xl/workbook.xml'))
    throw new TableFault('not-this-format', { format: FORMAT });
  const sheetParts = parts.filter(({ path }) => SHEET.test(path));
  if (sheetParts.length > MOST_SHEETS)
    throw new TableFault('too-many', { what: 'sheets', count: sheetParts.length, limit: MOST_SHEETS });
  checkSheets(bytes);
  const sheets = await sheetsOf(bytes);
  const grids = sheets.flatMap(({ sheet, data }) =>
    sheet === LISTS ? [] : [{ name: sheet, rows: data.map((row) => row.map(textOf)) }],
  );
  for (const { name, rows } of grids) checkCells(name, rows);
  return grids;
}

/** Unpacks sheet by sheet, never more than a part declares, and looks how far it reaches. */
function checkSheets(bytes: Uint8Array): void {
  let paths: Readonly<Record<string, Uint8Array>>;
  try {
    paths = unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) });
  } catch {
    throw new TableFault('damaged');
  }
  for (const [path, xml] of Object.entries(paths))
    checkExtent(strFromU8(xml), path.replace(/^.*\/|\.xml$/gu, ''));
}

type Sheets = Awaited<ReturnType<typeof readExcelFile<string>>>;

async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  try {
    return await readExcelFile(new Blob([new Uint8Array(bytes)]), {
      trim: false,
      parseNumber: (number) => number,
    });
  } catch (error) {
    if (error instanceof TableFault) throw error;
    if (error instanceof InvalidInputError && error.code === 'NO_DATA') throw new TableFault('empty');
    throw new TableFault('damaged', {}, placeIn(error));
  }
}

/** The cell that the library has stumbled over, where it says which. */
function placeIn(error: unknown): TablePlace {
  const match = error instanceof InvalidSpreadsheetError ? /row (\d+), col (\d+)/u.exec(error.message) : null;
  return match ? { row: Number(match[1]), column: Number(match[2]) } : {};
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return dayOf(cell);
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** A day, with the time of day where it has one. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

function checkCells(sheet: string, rows: readonly (readonly string[])[]): void {
  for (const [i, row] of rows.entries())
    for (const [at, cell] of row.entries())
      if (cell.length > LONGEST_CELL)
        throw new TableFault(
          'too-many',
          { what: 'letters', count: cell.length, limit: LONGEST_CELL },
          { sheet, row: i + 1, column: at + 1 },
        );
}
