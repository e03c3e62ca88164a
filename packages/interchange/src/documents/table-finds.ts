import type { PastedCompetency } from '@tegu/core';
import { widthOf, type Block } from './block.ts';
import { hasHeads, type PasteLevel, type Target } from './column-targets.ts';
import { nameAndMeaning } from './competency-draft.ts';
import type { LeftOut } from './left-out.ts';
import { readTable, type TableRead } from './read-table.ts';

/** What a table of a document holds. */
export interface TableFinds {
  readonly competencies: readonly PastedCompetency[];
  readonly leftOut: readonly LeftOut[];
}

/** The competencies of a table; `heading` is what stands above it: their category, or the name of one that has none. */
export function tableFinds(given: Block, heading: string, levels: readonly PasteLevel[]): TableFinds {
  if (widthOf(given) < 2)
    return {
      competencies: [],
      leftOut: given.flatMap(([text = '']) => (text === '' ? [] : [{ text, why: 'loose' }])),
    };
  const rows = turned(given, levels);
  const hasHead = hasHeads(rows, levels);
  const read = readTable(rows, { hasHead, targets: null }, levels);
  const isNamed = read.targets.includes('name');
  const body = hasHead ? rows.slice(1) : rows;
  const { competencies } = isNamed || heading === '' ? read : named(body, heading, read.targets, levels);
  const made = competencies.map((competency): PastedCompetency => {
    const { name, meaning } = nameAndMeaning(competency.name);
    const isSplit = meaning !== '' && competency.definition === undefined;
    return {
      ...competency,
      ...(isSplit ? { name, definition: meaning } : {}),
      category: competency.category ?? (isNamed && heading !== '' ? heading : undefined),
    };
  });
  const heads = hasHead ? (rows[0] ?? []) : [];
  return { competencies: made, leftOut: leftOutOf(body, heads, read, made) };
}

/** The same table with the name of the one competency that it tells of. */
function named(
  body: Block,
  name: string,
  targets: readonly Target[],
  levels: readonly PasteLevel[],
): TableRead {
  const rows = body.map((row, i) => [i === 0 ? name : '', ...row]);
  return readTable(rows, { hasHead: false, targets: ['name', ...targets] }, levels);
}

/** A card that tells of one competency has its heads in the first column: it is turned, so that they stand above. */
function turned(rows: Block, levels: readonly PasteLevel[]): Block {
  const isHead = (cell: string): boolean => hasHeads([[cell]], levels);
  const isCard =
    rows.length > 1 &&
    rows.every(([head = '']) => isHead(head)) &&
    rows[0]?.every((cell) => cell === '' || isHead(cell)) === false;
  if (!isCard) return rows;
  return Array.from({ length: widthOf(rows) }, (_, i) => rows.map((row) => row[i] ?? ''));
}

/** The columns that go nowhere, and categories that a row without a name says of a competency that has another. */
function leftOutOf(
  body: Block,
  heads: readonly string[],
  { targets, leftOut }: TableRead,
  made: readonly PastedCompetency[],
): readonly LeftOut[] {
  const categories = new Set(made.map(({ category = '' }) => oneLine(category)));
  const cellsOf = (column: number): readonly string[] =>
    body.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  const columns = targets.flatMap((target, column) => {
    const cells = leftOut.includes(column)
      ? cellsOf(column)
      : target === 'category'
        ? cellsOf(column).filter((cell) => !categories.has(oneLine(cell)))
        : [];
    const head = heads[column]?.trim() ?? '';
    const text = cells.join(' | ');
    return text === '' ? [] : [head === '' ? text : `${head}: ${text}`];
  });
  return columns.map((text) => ({ text, why: 'column' }));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
