import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spoken } from '../workbook/spoken-text.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv, type CsvOptions } from './write-csv.ts';

const TRICKY = [
  '=1+1',
  '+372 5555',
  '-5',
  '@x',
  "'=1",
  "''=1",
  "'quoted'",
  ' =1',
  '\t=1',
  '## Leht',
  'a;b',
  'a,b',
  '"',
  'a\nb',
  'a\r\nb',
  '__proto__',
  'õäöüšž',
  '\u{1f469}',
];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function full(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1).map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}

function cellsOf({ sheets }: Workbook): unknown {
  return sheets.map(({ name, columns, rows }) => [name, full([columns.map(({ head }) => head), ...rows])]);
}

/** A workbook as it is written: what no file of tables can hold is spelled out. */
function asWritten({ sheets, ...workbook }: Workbook): Workbook {
  return {
    ...workbook,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(spoken)) })),
  };
}

function there(workbook: Workbook, options?: CsvOptions): unknown {
  const [only] = workbook.sheets;
  const name = workbook.sheets.length === 1 ? (only?.name ?? '') : '';
  return readCsv(bytesOf(writeCsv(asWritten(workbook), options)), name).map(({ name: sheet, rows }) => [
    sheet,
    full(rows),
  ]);
}

function oneSheet(rows: readonly (readonly string[])[], language: string = 'et'): Workbook {
  const columns = [
    { head: 'Kompetents', width: 9 },
    { head: 'Käitumine', width: 9 },
  ];
  return { title: 't', language, sheets: [{ name: 'Leht', columns, rows }] };
}

describe('a CSV file', () => {
  test.each([';', ',', '\t'] as const)('gives back every cell letter by letter between %j', (delimiter) => {
    const workbook = oneSheet(TRICKY.map((text) => ['x', text]));
    expect(there(workbook, { delimiter })).toEqual(cellsOf(workbook));
    const alone = oneSheet(TRICKY.map((text) => [text, 'x']));
    expect(
      there(
        {
          ...alone,
          sheets: [...alone.sheets, { name: 'Teine', columns: [{ head: 'b', width: 9 }], rows: [['c']] }],
        },
        { delimiter },
      ),
    ).toEqual([...(cellsOf(alone) as unknown[]), ['Teine', [['b'], ['c']]]]);
  });

  test('gives back whatever somebody types', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 });
    const delimiters = fc.constantFrom(...([';', ',', '\t'] as const));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }),
        delimiters,
        (rows, delimiter) => {
          const workbook = oneSheet(rows);
          expect(there(workbook, { delimiter })).toEqual(cellsOf(workbook));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is what a spreadsheet opens by a double click in Estonia, in Finland and elsewhere', () => {
    const rows = [['Kuulamine', 'Küsib, mida vajad; kuulab.']];
    expect(writeCsv(oneSheet(rows))).toBe(
      '\uFEFFKompetents;Käitumine\r\nKuulamine;"Küsib, mida vajad; kuulab."\r\n',
    );
    expect(writeCsv(oneSheet(rows, 'en'))).toBe(
      '\uFEFFKompetents,Käitumine\r\nKuulamine,"Küsib, mida vajad; kuulab."\r\n',
    );
  });

  test('never begins a cell as a formula', () => {
    const text = writeCsv(oneSheet(TRICKY.map((cell) => [cell, cell])));
    for (const cell of text.split(/[;\r\n]/))
      expect(cell.replace(/^\uFEFF?"?/, '')).not.toMatch(/^[=+\-@\t]/);
  });
});
