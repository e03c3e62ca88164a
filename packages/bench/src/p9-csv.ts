import { readFile } from '@tegu/core';
import { readAsModel, writeWorkbook, type Workbook } from '@tegu/interchange/workbook';
import { readCsv, writeCsv } from '@tegu/interchange/csv';
import Papa from 'papaparse';
import { madeFile } from './made-model.ts';
import { compare, inBlocks, timed, type Comparison } from './ratio.ts';

const ROWS = 14_000;
const RUNS = 15;
/** papaparse is warm from the writing; ours is to be so too. */
const WARM_UPS = 20;

/** P9: CSV of 14,000 rows, beside papaparse alone: from the bytes to cells, to a model that could be taken, and out again. */
export function* commaSeparated(): Iterable<Comparison> {
  const workbook = workbookOf(ROWS);
  const bytes = new TextEncoder().encode(writeCsv(workbook));
  const parse = (): number => timed(() => Papa.parse(new TextDecoder().decode(bytes)));
  yield compare(
    'P9',
    'cells of a CSV file of 14,000 rows / papaparse',
    1.1,
    RUNS,
    () => timed(() => readCsv(bytes)),
    parse,
    WARM_UPS,
  );
  yield compare(
    'P9',
    'a model of a CSV file of 14,000 rows / papaparse',
    4,
    RUNS,
    () => timed(() => readAsModel(readCsv(bytes), 'et', '').whole()),
    parse,
    WARM_UPS,
    inBlocks,
  );
  const cells = workbook.sheets.map(({ columns, rows }) => [columns.map(({ head }) => head), ...rows]);
  yield compare(
    'P9',
    'a CSV file of 14,000 rows written / papaparse with its escapeFormulae',
    1.25,
    RUNS,
    () => timed(() => writeCsv(workbook)),
    () => timed(() => cells.map((rows) => Papa.unparse(rows, { escapeFormulae: true }))),
  );
}

/** The sheet of competencies of a made model, so many rows of it. */
function workbookOf(rows: number): Workbook {
  const { workbook } = writeWorkbook(readFile(madeFile(rows / 2)).model);
  const [largest] = [...workbook.sheets].sort((a, b) => b.rows.length - a.rows.length);
  return { ...workbook, sheets: largest ? [{ ...largest, rows: largest.rows.slice(0, rows) }] : [] };
}
