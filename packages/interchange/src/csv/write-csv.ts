import Papa from 'papaparse';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { neutral } from './cell-signs.ts';
import { SHEET_MARK } from './sheet-mark.ts';

export type Delimiter = ',' | ';' | '\t';

export interface CsvOptions {
  /** What stands between cells; where it is left out, what a spreadsheet expects in the workbook's language. */
  readonly delimiter?: Delimiter;
  /** A mark by which a spreadsheet knows UTF-8. */
  readonly hasBom?: boolean;
}

/**
 * The text of a CSV file. Several sheets stand one below the other, each under a line with its name; one sheet alone is a plain
 * table. In Estonia and Finland spreadsheets expect a semicolon, for their comma is in numbers. No cell can become a formula.
 */
export function writeCsv({ language, sheets }: Workbook, options: CsvOptions = {}): string {
  const delimiter = options.delimiter ?? (language === 'en' ? ',' : ';');
  const isOne = sheets.length === 1;
  const parts = sheets.map((sheet) => {
    const table = Papa.unparse([headsOf(sheet), ...sheet.rows.map((row) => row.map(neutral))], {
      delimiter,
      newline: '\r\n',
    });
    return isOne ? table : `${Papa.unparse([[`${SHEET_MARK}${sheet.name}`]], { delimiter })}\r\n${table}`;
  });
  return `${options.hasBom === false ? '' : '\uFEFF'}${parts.join('\r\n\r\n')}\r\n`;
}

function headsOf({ columns }: Sheet): readonly string[] {
  return columns.map(({ head }) => neutral(head));
}
