import type { PaperBlock, PaperBlocks } from '@tegu/core';
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import { columnShares } from '../paper/column-shares.ts';
import type { BlockPlace } from './blocks.ts';
import { LETTER_WIDTH } from './sheet.ts';
import { LINE, STYLE } from './styles.ts';

/** Between a cell's words and its right edge, and above and below them. */
const GAP = { right: 160, top: 50, bottom: 30 } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const BORDERS: ITableBordersOptions = {
  top: NONE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
  bottom: THIN,
  insideHorizontal: THIN,
};

/**
 * A table of fixed widths, said on its grid and in each cell: LibreOffice and Google Docs break tables that leave the
 * widths to the program. Its head is repeated on each page and no row is cut by the end of one.
 */
export function tableOf(
  { rows, headsRows = false }: Extract<PaperBlock, { kind: 'table' }>,
  place: BlockPlace,
  blocksIn: (blocks: PaperBlocks, place: BlockPlace) => readonly (Paragraph | Table)[],
): readonly Table[] {
  const widths = widthsOf(rows, place.width);
  if (widths.length === 0) return [];
  const rowOf = (cells: readonly PaperBlocks[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, i) => {
        const style = isHead ? STYLE.head : headsRows && i === 0 ? STYLE.rowHead : STYLE.cell;
        const within = { ...place, depth: 0, style, width: Math.max(width - GAP.right, LETTER_WIDTH) };
        const children = blocksIn(cells[i] ?? [], within);
        return new TableCell({
          width: { size: width, type: WidthType.DXA },
          margins: { ...GAP, left: 0 },
          // Word opens no cell without a paragraph.
          children: children.length === 0 ? [new Paragraph({ style })] : children,
        });
      }),
    });
  return [
    new Table({
      rows: rows.map((cells, i) => rowOf(cells, i === 0)),
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
    }),
  ];
}

/** Whole twentieths of a point that add up to the width. */
function widthsOf(rows: readonly (readonly PaperBlocks[])[], width: number): readonly number[] {
  const shares = columnShares(rows, width / LETTER_WIDTH);
  const widths = shares.map((share) => Math.floor(share * width));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, i) => (i === widths.length - 1 ? each + rest : each));
}
