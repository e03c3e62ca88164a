import { unzipSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../workbook/workbook.ts';
import { spoken } from '../workbook/spoken-text.ts';
import { templateWorkbook } from '../workbook/template-workbook.ts';
import { readXlsx } from './read-xlsx.ts';
import { writeXlsx } from './write-xlsx.ts';

const TRICKY = [
  '=1+1',
  '+372 5555',
  '-5',
  '@x',
  '01.10',
  '1E5',
  '00123',
  'TRUE',
  '22.11.2026',
  ' a ',
  'a\nb',
  '\t',
  '<b>&"',
  '__proto__',
  '\u{1f469}\u200d\u{1f469}',
  'e\u0301',
  "'",
  '#REF!',
  '_x0041_',
  'a\u0000b',
  'half \ud83d',
  '\ufffd',
  'no\ufdd0 letter\u{10ffff}s',
];

/** The cells of a workbook as they come back: trailing empty cells and rows are nothing. */
function cellsOf({ sheets }: Workbook): unknown {
  return sheets.map(({ name, columns, rows }) => [name, full([columns.map(({ head }) => head), ...rows])]);
}

function full(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1).map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}

/** A workbook as it is written: what no file of tables can hold is spelled out. */
function asWritten({ sheets, ...workbook }: Workbook): Workbook {
  return {
    ...workbook,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(spoken)) })),
  };
}

async function there(workbook: Workbook): Promise<unknown> {
  return (await readXlsx(await writeXlsx(asWritten(workbook)))).map(({ name, rows }) => [name, full(rows)]);
}

function oneSheet(rows: readonly (readonly string[])[]): Workbook {
  return {
    title: 't',
    language: 'et',
    sheets: [
      {
        name: 'Leht',
        columns: [
          { head: 'a', width: 9 },
          { head: 'b', width: 9 },
        ],
        rows,
      },
    ],
  };
}

describe('an Excel file', () => {
  test('gives back every cell letter by letter, whatever it looks like', async () => {
    const workbook = oneSheet(TRICKY.map((text) => [text, 'x']));
    expect(await there(workbook)).toEqual(cellsOf(workbook));
  });

  test('gives back whatever somebody types', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
        const workbook = oneSheet(rows);
        expect(await there(workbook)).toEqual(cellsOf(workbook));
      }),
      { numRuns: 60 },
    );
  });

  test('holds no formula in a cell, and offers choices as a list', async () => {
    const bytes = await writeXlsx(templateWorkbook('et'));
    const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
    const sheets = parts.filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBe(6);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/u);
    expect(sheets[0]?.[1]).toMatch(
      /<dataValidation [^>]*sqref="E2:E\d+"[^>]*><formula1>'Tegu lists'!\$\w+\$2:\$\w+\$4<\/formula1>/u,
    );
    expect(parts.find(([path]) => path === 'xl/workbook.xml')?.[1]).toMatch(
      /<sheet [^>]*name="Tegu lists"[^>]*state="hidden"/u,
    );
  });
});
