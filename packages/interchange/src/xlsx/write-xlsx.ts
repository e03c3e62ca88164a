import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { LONGEST_EXCEL_CELL } from '../workbook/long-cells.ts';
import type { Sheet, SheetColumn, Workbook } from '../workbook/workbook.ts';
import { choiceLists, LISTS } from './choice-lists.ts';
import { fitToPage } from './fit-to-page.ts';
import { textByDefault } from './text-by-default.ts';

const LONGEST_NAME = 31;
const QUIET = '#8A8A8A';

/**
 * The bytes of an Excel file. Every cell is text and stays letter by letter what it is, whatever it looks like: nothing becomes
 * a formula, a number or a date. Heads stay in sight; a column with choices offers them. A cell over LONGEST_EXCEL_CELL is
 * written up to there: `longCells` tells which.
 */
export async function writeXlsx({ sheets }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const lists = choiceLists(sheets);
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = [...sheets, ...lists.sheets].map((sheet, i) => ({
    sheet: names[i] ?? LISTS,
    data: dataOf(sheet),
    columns: sheet.columns.map(({ width, isQuiet }) => ({ width: isQuiet ? 6 : width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const features = [textByDefault, fitToPage, lists.feature(names)];
  const blob = await writeExcelFile(written, { features }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** A cell without a style is text, wrapped, from the top. */
type Cell = CellObject | string | null;

const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const;
const TEXT = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
/** What asks is not yet said. */
const ASKING: CellObject = { ...FONT, ...TEXT, fontStyle: 'italic', textColor: QUIET };
const ID: CellObject = { ...FONT, ...TEXT, wrap: false, textColor: QUIET };

function dataOf({ columns, rows, examples = 0 }: Sheet): Cell[][] {
  return [headsOf(columns), ...rows.map((row, i) => rowOf(row, columns, i < examples))];
}

function headsOf(columns: readonly SheetColumn[]): CellObject[] {
  const height = heightOf(
    columns.map(({ head }) => head),
    columns,
  );
  return columns.map(({ head, isQuiet }, at) => ({
    ...FONT,
    ...TEXT,
    value: escaped(head),
    ...(isQuiet ? { textColor: QUIET } : { fontWeight: 'bold' }),
    ...(at === 0 && height !== undefined ? { height } : {}),
    bottomBorderStyle: 'thin',
  }));
}

function rowOf(row: readonly string[], columns: readonly SheetColumn[], isAsking: boolean): Cell[] {
  const height = heightOf(row, columns);
  return row.map((cell, at): Cell => {
    const value = cell === '' ? null : escaped(cell.slice(0, LONGEST_EXCEL_CELL));
    const style = isAsking ? ASKING : columns[at]?.isQuiet ? ID : null;
    // One cell of a row says how high the row is.
    const high = at === 0 && height !== undefined ? { height } : null;
    return style === null && high === null
      ? value
      : { ...style, ...high, ...(value === null ? {} : { value }) };
  });
}

/** Of a line of text, in points. */
const LINE = 15;
const HIGHEST = 409;

/** Rows of several lines say how high they are: not every program looks at the texts for it. */
function heightOf(row: readonly string[], columns: readonly SheetColumn[]): number | undefined {
  let most = 1;
  for (const [at, cell] of row.entries()) {
    const { width, isQuiet } = columns[at] ?? { width: 1 };
    if (!isQuiet && cell !== '') most = Math.max(most, linesOf(cell, width - 2));
  }
  return most === 1 ? undefined : Math.min(HIGHEST, most * LINE);
}

function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * A text as Excel keeps it: what looks like its own escape is escaped (ECMA-376 Part 1, 22.9.2.19), and so is the first letter
 * of names that every object of JavaScript has, which the library that writes would take for known strings.
 */
function escaped(text: string): string {
  const plain = text.replaceAll(LIKE_ESCAPE, '_x005F_');
  return plain in Object.prototype ? `_x${codeOf(plain)}_${plain.slice(1)}` : plain;
}

function codeOf(text: string): string {
  return text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** Names that Excel takes: of 31 letters, without its own signs, each once. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set([LISTS.toLowerCase()]);
  return names.map((name, i) => {
    const plain = name.replaceAll(/[[\]:*?/\\]|^'|'$/gu, ' ').trim() || String(i + 1);
    let unique = plain.slice(0, LONGEST_NAME);
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${plain.slice(0, LONGEST_NAME - 4)} ${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
