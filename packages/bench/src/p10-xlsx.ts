import type { Workbook } from '@tegu/interchange';
import { readXlsx, writeXlsx } from '@tegu/interchange/xlsx';
import ExcelJS from 'exceljs';
import { median, type Comparison } from './ratio.ts';

const ROWS = 14_000;
const COLUMNS = 10;
const RUNS = 5;

/** P10: an Excel file of 14,000 rows written and read, beside exceljs. */
export async function* excelFiles(): AsyncIterable<Comparison> {
  const workbook = workbookOf(ROWS);
  const bytes = await writeXlsx(workbook);
  yield await compareSlow('an Excel file of 14,000 rows written / exceljs', 0.75, {
    ours: () => writeXlsx(workbook),
    other: () => writtenByPeer(workbook),
  });
  yield await compareSlow('an Excel file of 14,000 rows read / exceljs', 0.8, {
    ours: () => readXlsx(bytes),
    other: () => readByPeer(bytes),
  });
}

interface Pair {
  readonly ours: () => Promise<unknown>;
  readonly other: () => Promise<unknown>;
}

/** The median of the ratios of pairs, run in turn; the first pair only warms up. */
async function compareSlow(what: string, limit: number, { ours, other }: Pair): Promise<Comparison> {
  const pairs: (readonly [number, number])[] = [];
  for (let run = 0; run <= RUNS; run++) pairs.push([await timed(ours), await timed(other)]);
  const measured = pairs.slice(1);
  return {
    target: 'P10',
    what,
    limit,
    ratio: median(measured.map(([a, b]) => a / b)),
    ours: median(measured.map(([a]) => a)),
    other: median(measured.map(([, b]) => b)),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function workbookOf(rows: number): Workbook {
  const columns = Array.from({ length: COLUMNS }, (_, i) => ({ head: `Veerg ${i + 1}`, width: 20 }));
  const cells = Array.from({ length: rows }, (_, row) =>
    columns.map((_column, i) => `Küsib kliendilt ${row} ja ${i}.`),
  );
  return { title: 'Mudel', language: 'et', sheets: [{ name: 'Kompetentsid', columns, rows: cells }] };
}

function writtenByPeer({ sheets }: Workbook): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  for (const { name, columns, rows } of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ head, width }) => ({
      header: head,
      key: head,
      width,
      style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' as const } },
    }));
    for (const row of rows) sheet.addRow(row);
  }
  return book.xlsx.writeBuffer();
}

async function readByPeer(bytes: Uint8Array): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  // The peer's types know buffers of Node of an earlier version only.
  const { buffer } = new Uint8Array(bytes);
  await book.xlsx.load(buffer);
  return book.worksheets.map((sheet) => sheet.getSheetValues());
}
