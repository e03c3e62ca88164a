import { newModel } from '@tegu/core';
import { choicesOf, choiceWord } from './cell-words.ts';
import { levelWords } from './matrix.ts';
import { RecordLabels } from './record-labels.ts';
import type { ColumnPlan } from './column-plans.ts';
import { MATRIX, SHEETS, type SheetPlan } from './sheet-plans.ts';
import { sheetWordsIn, type SheetWords } from './sheet-words.ts';
import { TEMPLATE_WORDS, type ExampleRow } from './template-words.ts';
import type { Sheet, SheetColumn, Workbook } from './workbook.ts';

/** The sheets of the template, in the order in which a workshop fills them. */
const ASKED_SHEETS: readonly string[] = ['competencies', 'foundation', 'roles', 'customers'];

/** So many roles have a column in the matrix to begin with. */
const ROLES = 4;

/**
 * Sheets to fill in: what a workshop makes of competencies, the foundation, roles, customers and what is asked of whom. Their
 * first rows ask; a row that still holds the question when the sheets come back says nothing.
 */
export function templateWorkbook(language: string): Workbook {
  const words = sheetWordsIn(language);
  const asked = TEMPLATE_WORDS[words.language];
  const levels = levelsIn(words);
  const sheets = ASKED_SHEETS.flatMap((key) => {
    const plan = SHEETS.find((sheet) => sheet.key === key);
    return plan ? [askedSheet(plan, asked?.sheets[key] ?? [], words, levels)] : [];
  });
  const matrix = matrixSheet(asked?.sheets[MATRIX] ?? [], asked?.whichRole ?? '', words, levels);
  return { title: asked?.title ?? '', language: words.language, sheets: [...sheets, matrix] };
}

/** The levels that a new model has, by number and word. */
function levelsIn(words: SheetWords): readonly string[] {
  const model = newModel(words.language);
  return levelWords(model, new RecordLabels(model, words));
}

function askedSheet(
  plan: SheetPlan,
  examples: readonly ExampleRow[],
  words: SheetWords,
  levels: readonly string[],
): Sheet {
  const columns = plan.columns.filter(({ isAsked }) => isAsked);
  return {
    name: words.sheets[plan.key] ?? plan.key,
    columns: columns.map((column) => sheetColumn(column, words, levels)),
    rows: examples.map((row) => columns.map(({ head }) => exampleCell(head, row[head] ?? '', words))),
    examples: examples.length,
  };
}

function sheetColumn(column: ColumnPlan, words: SheetWords, levels: readonly string[]): SheetColumn {
  const head = words.heads[column.head] ?? column.head;
  const [type = '', field = ''] = column.head.split('.');
  const own = Object.keys(column.holds).find((name) => name === type);
  const choices = column.head === 'level' ? levels.slice(0, -2) : own && choicesOf(words, type, field);
  return { head, width: column.width, ...(choices ? { choices } : {}) };
}

function exampleCell(head: string, cell: string, words: SheetWords): string {
  return head === 'statement.kind' ? choiceWord(words, 'statement', 'kind', cell) : cell;
}

function matrixSheet(
  examples: readonly ExampleRow[],
  whichRole: string,
  words: SheetWords,
  levels: readonly string[],
): Sheet {
  const roles = Array.from({ length: ROLES }, () => ({ head: whichRole, width: 16, choices: levels }));
  return {
    name: words.sheets[MATRIX] ?? MATRIX,
    columns: [
      { head: words.heads['category'] ?? '', width: 28 },
      { head: words.heads['competency'] ?? '', width: 36 },
      ...roles,
    ],
    rows: examples.map((row) => ['', row['competency'] ?? '', ...roles.map(() => '')]),
    examples: examples.length,
  };
}
