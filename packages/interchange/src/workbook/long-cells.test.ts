import { exampleModel, record, ROOT } from '@tegu/core/testing';
import { expect, test } from 'vitest';
import { LONGEST_EXCEL_CELL, longCells } from './long-cells.ts';
import type { Workbook } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A model with a statement of its own, as sheets. */
function sheetsWith(text: string): Workbook {
  const statement = record('statement', 'long', ROOT, { kind: 'value', text: { en: text } }, 9);
  return writeWorkbook(exampleModel(statement), { language: 'fi' }).workbook;
}

test('a text that is longer than a cell of Excel is told with its record and the head of its column', () => {
  const [loss, ...others] = longCells(sheetsWith('x'.repeat(LONGEST_EXCEL_CELL + 1)));
  expect(loss).toMatchObject({ where: 'statement:long', reason: 'longCell' });
  expect(loss?.what).toMatch(/\(en\)$/u);
  expect(others).toEqual([]);
});

test('a text that just fills a cell is none', () => {
  expect(longCells(sheetsWith('x'.repeat(LONGEST_EXCEL_CELL)))).toEqual([]);
});
