import type { Grid } from '@tegu/interchange';

/** The tables of a file as they come when somebody copies them in a spreadsheet: tabs between cells, an empty line between tables. */
export function tableText(grids: readonly Grid[]): string {
  return grids.map(({ rows }) => rows.map((row) => row.map(cellText).join('\t')).join('\n')).join('\n\n');
}

function cellText(cell: string): string {
  return /[\t\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
