import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { LONGEST_EXCEL_CELL } from '../workbook/long-cells.ts';
import type { Sheet, SheetColumn, Workbook } from '../workbook/workbook.ts';
import { choiceLists, LISTS } from './choice-lists.ts';
import { fitToPage } from './fit-to-page.ts';

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
  const blob = await writeExcelFile(written, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [fitToPage, lists.feature(names)],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function dataOf({ columns, rows, examples = 0 }: Sheet): CellObject[][] {
  const plain = columns.map(plainCell);
  const asking = columns.map((column): CellObject => ({
    ...plainCell(column),
    fontStyle: 'italic',
    textColor: QUIET,
  }));
  return [
    columns.map(({ head, isQuiet }) => ({
      value: escaped(head),
      type: String,
      format: '@',
      wrap: true,
      alignVertical: 'top',
      ...(isQuiet ? { textColor: QUIET } : { fontWeight: 'bold' }),
      bottomBorderStyle: 'thin',
    })),
    ...rows.map((row, i) => {
      const styles = i < examples ? asking : plain;
      const height = heightOf(row, columns);
      return row.map((cell, at): CellObject => {
        // One cell of a row says how high the row is.
        const style = at === 0 ? { ...styles[at], ...height } : (styles[at] ?? {});
        return cell === '' ? style : { ...style, value: escaped(cell.slice(0, LONGEST_EXCEL_CELL)) };
      });
    }),
  ];
}

/** Of a line of text, in points. */
const LINE = 15;
const HIGHEST = 409;

/** Rows of several lines say how high they are: not every program looks at the texts for it. */
function heightOf(row: readonly string[], columns: readonly SheetColumn[]): { readonly height?: number } {
  const lines = row.map((cell, at) => {
    const { width, isQuiet } = columns[at] ?? { width: 1 };
    if (isQuiet) return 1;
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? {} : { height: Math.min(HIGHEST, most * LINE) };
}

/** Text, wrapped, from the top; an empty cell has the format too, so that what is typed there stays as it is typed. */
function plainCell({ isQuiet }: SheetColumn): CellObject {
  return isQuiet
    ? { type: String, format: '@', alignVertical: 'top', textColor: QUIET }
    : { type: String, format: '@', wrap: true, alignVertical: 'top' };
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
