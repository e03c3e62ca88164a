import { TableFault } from '../door/table-fault.ts';
import type { Block } from './block.ts';
import type { DocumentBlock } from './document-block.ts';
import { withoutBullet } from './pasted-lines.ts';
import { childrenOf, isAllBold, notesIn, numberIn, textIn, wordIn, type WordNode } from './word-tree.ts';

const MOST_COLUMNS = 1_000;
const MOST_CELLS = 200_000;
/** A bold line heads what follows; a longer one is a sentence that somebody means. */
const LONGEST_HEAD = 100;
const BELOW_HEADINGS = 7;

/** The pieces of a document as Word has them, from the tree that mammoth makes of it. */
export function wordBlocks(document: object): readonly DocumentBlock[] {
  const blocks = childrenOf(document).flatMap((node) => blocksOf(node));
  return [...blocks, ...notesIn(document).map((text) => ({ kind: 'aside', text }) as const)];
}

function blocksOf(node: WordNode): readonly DocumentBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(node);
    case 'table': {
      const [only, ...others] = childrenOf(node).flatMap((row) => childrenOf(row));
      // A table of one cell is a frame around what stands in it.
      if (only && others.length === 0) return childrenOf(only).flatMap((child) => blocksOf(child));
      const rows = rowsOf(node);
      return rows.some((row) => row.some((cell) => cell !== '')) ? [{ kind: 'table', rows }] : [];
    }
    default:
      return childrenOf(node).flatMap((child) => blocksOf(child));
  }
}

function paragraphBlocks(node: WordNode): readonly DocumentBlock[] {
  const said = textIn(node);
  const text = said.trim();
  const pictures = asidesIn(node);
  if (text === '') return pictures;
  return [blockOf(node, text), ...pictures];
}

function blockOf(node: WordNode, text: string): DocumentBlock {
  const bare = withoutBullet(text);
  const level = headingLevel(node);
  if (level !== undefined) return { kind: 'heading', level, text: bare.replaceAll(/\s+/gu, ' ') };
  const depth = listDepth(node);
  if (depth !== undefined) return { kind: 'item', depth, text };
  if (bare !== text && bare !== '') return { kind: 'item', depth: 1, text: bare };
  if (isAllBold(node) && text.length <= LONGEST_HEAD && !/[.:;,!?\n]$|\n/u.test(text))
    return { kind: 'heading', level: BELOW_HEADINGS, text };
  return { kind: 'paragraph', text };
}

/** Word keeps the English names of its own styles in whatever language it speaks. */
function headingLevel(node: WordNode): number | undefined {
  const name = wordIn(node, 'styleName') ?? wordIn(node, 'styleId') ?? '';
  if (/^title$/iu.test(name)) return 1;
  const level = /^heading ?([1-9])$/iu.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

function listDepth(node: WordNode): number | undefined {
  const { numbering } = node;
  if (typeof numbering !== 'object' || numbering === null || !('level' in numbering)) return undefined;
  return Math.min(Math.max(Number(numbering.level) || 0, 0), 8) + 1;
}

function asidesIn(node: WordNode): readonly DocumentBlock[] {
  const said = node.type === 'image' ? wordIn(node, 'altText')?.trim() : undefined;
  const here: readonly DocumentBlock[] = said ? [{ kind: 'aside', text: said }] : [];
  return [...here, ...childrenOf(node).flatMap((child) => asidesIn(child))];
}

/** The rows of a table. A cell that spans rows says its text in each of them, and once in a row. */
function rowsOf(table: WordNode): Block {
  const rows: string[][] = [];
  let count = 0;
  const given = childrenOf(table);
  for (const [at, row] of given.entries()) {
    const cells = (rows[at] ??= []);
    let column = 0;
    for (const cell of childrenOf(row)) {
      while (cells[column] !== undefined) column++;
      const text = cellText(cell);
      const down = Math.min(numberIn(cell, 'rowSpan'), given.length - at);
      const across = numberIn(cell, 'colSpan');
      if (column + across > MOST_COLUMNS)
        throw new TableFault('too-many', { what: 'columns', count: column + across, limit: MOST_COLUMNS });
      count += down * across;
      if (count > MOST_CELLS) throw new TableFault('too-many', { what: 'cells', count, limit: MOST_CELLS });
      for (let r = 0; r < down; r++) {
        const into = (rows[at + r] ??= []);
        for (let c = 0; c < across; c++) into[column + c] = c === 0 ? text : '';
      }
    }
  }
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

/** What stands in a cell, a line for each paragraph; a table in it gives a line for each of its rows. */
function cellText(cell: WordNode): string {
  const lines = childrenOf(cell).map((node) =>
    node.type === 'table'
      ? childrenOf(node)
          .map((row) => childrenOf(row).map(cellText).join(' ').trim())
          .join('\n')
      : textIn(node).trim(),
  );
  return lines.filter((line) => line !== '').join('\n');
}
