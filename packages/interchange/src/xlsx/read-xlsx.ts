import { unzipSync, type Unzipped } from 'fflate';
import readExcelFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal';
import { TableFault, type TablePlace } from '../door/table-fault.ts';
import { zipParts } from '../door/zip-parts.ts';
import { unspoken } from '../workbook/spoken-text.ts';
import type { Grid } from '../workbook/workbook.ts';
import { LISTS } from './choice-lists.ts';
import { checkReckoned } from './reckoned-formulas.ts';
import { checkExtent } from './sheet-extent.ts';
import { sheetNames } from './sheet-names.ts';
import { storedZip } from './stored-zip.ts';

const FORMAT = '.xlsx';
const MOST_SHEETS = 60;
/** Of what is read in a file, unpacked, in bytes: as cells it takes more than ten times as much. */
const MOST_READ = 12_000_000;
const LONGEST_CELL = 32_767 * 2;
/** The parts that the library reads. */
const READ = /^\/?(?:_rels|xl)\/.*\.(?:xml|rels)$/u;
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
  const size = parts.reduce((sum, part) => sum + (READ.test(part.path) ? part.size : 0), 0);
  if (size > MOST_READ) throw new TableFault('too-large', { size, limit: MOST_READ });
  const sheets = await sheetsOf(checkedParts(bytes));
  const grids = sheets.flatMap(({ sheet, data }) =>
    sheet === LISTS ? [] : [{ name: sheet, rows: textsOf(data) }],
  );
  for (const { name, rows } of grids) checkCells(name, rows);
  return grids;
}

/**
 * Unpacks what the library reads, never more of a part than it declares, and looks how far each sheet reaches and whether its
 * formulas were reckoned. The parts go on as a zip that is not packed: the library would unpack them again, each in a worker of
 * its own.
 */
function checkedParts(bytes: Uint8Array): ArrayBuffer {
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => READ.test(name) });
  } catch {
    throw new TableFault('damaged');
  }
  const names = sheetNames(parts);
  for (const [path, part] of Object.entries(parts)) {
    if (!SHEET.test(path)) continue;
    const name = names.get(path) ?? path.replace(/^.*\/|\.xml$/gu, '');
    // Tags and places are plain letters; what the others are does not matter here.
    const xml = new TextDecoder('latin1').decode(part);
    checkExtent(xml, name);
    checkReckoned(xml, name);
  }
  return storedZip(parts);
}

type Sheets = Awaited<ReturnType<typeof readExcelFile<string>>>;

async function sheetsOf(file: ArrayBuffer): Promise<Sheets> {
  try {
    return await readExcelFile(file, {
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

/** The rows as texts; each row that is one is let go of, for together they would take twice the room. */
function textsOf(data: Sheets[number]['data']): readonly (readonly string[])[] {
  const rows: string[][] = [];
  data.reverse();
  for (let row = data.pop(); row; row = data.pop()) rows.push(row.map(textOf));
  return rows;
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return unspoken(cell);
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
  rows.forEach((row, i) => {
    const at = row.findIndex(({ length }) => length > LONGEST_CELL);
    const count = row[at]?.length;
    if (count !== undefined)
      throw new TableFault(
        'too-many',
        { what: 'letters', count, limit: LONGEST_CELL },
        { sheet, row: i + 1, column: at + 1 },
      );
  });
}
