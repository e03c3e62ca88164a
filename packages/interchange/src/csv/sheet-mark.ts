/** What a line begins with that names the sheet of the lines below it. */
export const SHEET_MARK = '## ';

/** True for the row of a line that names a sheet. */
export function isSheetMark(row: readonly string[]): boolean {
  return row[0]?.startsWith(SHEET_MARK) === true && row.every((cell, i) => i === 0 || cell.trim() === '');
}
