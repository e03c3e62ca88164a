/**
 * What a spreadsheet takes for the beginning of a formula, behind spaces too, and what begins the line that names a sheet; also
 * behind apostrophes that were put before it.
 */
const FORMULA = /^'*(?:[\s\u00a0]*[=+\-@\t\r]|## )/u;

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
export function neutral(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The very text that a neutral cell was written for. */
export function restored(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
