import type { Loss } from '@tegu/core';
import { sheetWordsIn } from './sheet-words.ts';
import type { Workbook } from './workbook.ts';

/** More letters than these no cell of Excel holds. */
export const LONGEST_EXCEL_CELL = 32_767;

/** What of the sheets an Excel file would not hold: texts that are longer than a cell, each by its head and the id of its record. */
export function longCells({ language, sheets }: Workbook): readonly Loss[] {
  const idHead = sheetWordsIn(language).heads['id'];
  return sheets.flatMap(({ name, columns, rows }) => {
    const idAt = columns.findIndex(({ head }) => head === idHead);
    return rows.flatMap((row) =>
      row.flatMap((cell, at): Loss[] =>
        cell.length > LONGEST_EXCEL_CELL
          ? [
              {
                what: columns[at]?.head ?? '',
                where: row[idAt] ?? name,
                why: `a cell of Excel holds ${LONGEST_EXCEL_CELL} letters; the others are left out`,
                reason: 'longCell',
              },
            ]
          : [],
      ),
    );
  });
}
