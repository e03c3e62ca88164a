import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useMemo, type RefObject } from 'react';
import type { MatrixAxes } from './matrix-axes.ts';

/** A matrix with fewer cells is drawn whole, so that the browser's own search finds everything in it. */
const MOST_DRAWN = 2000;
const GROUP_HEIGHT = 32;
const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 150;
/** The narrowest column, and how far a group stands apart from the one before. */
export const COLUMN_WIDTH = 92;
export const APART = 12;

/** A row or column that is drawn, and the room that is left empty before it. */
export interface DrawnTrack {
  readonly index: number;
  readonly before: number;
}

/** What is drawn along one side, and the room after the last of it. */
export interface DrawnTracks {
  readonly drawn: readonly DrawnTrack[];
  readonly after: number;
}

/** What of the matrix is drawn: all of it, or of a large one what is in sight and where the focus is. */
export interface MatrixWindow {
  readonly isLarge: boolean;
  readonly lines: DrawnTracks;
  readonly columns: DrawnTracks;
}

interface MatrixWindowOptions {
  readonly box: RefObject<HTMLElement | null>;
  readonly axes: MatrixAxes;
  /** The line and the column with the active cell. */
  readonly line: number;
  readonly column: number;
  /** How wide the names are that cover the left. */
  readonly namesWidth: number;
}

/** Follows what of the matrix is in sight. */
export function useMatrixWindow({ box, axes, line, column, namesWidth }: MatrixWindowOptions): MatrixWindow {
  const { lines, rows, columns } = axes;
  const isLarge = rows.length * columns.length > MOST_DRAWN;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const down = useVirtualizer({
    count: lines.length,
    enabled: isLarge,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.head ? ROW_HEIGHT : GROUP_HEIGHT),
    overscan: 3,
    scrollMargin: HEAD_HEIGHT,
    rangeExtractor: useCallback((range: Range) => withActive(range, line), [line]),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    enabled: isLarge,
    getScrollElement: () => box.current,
    estimateSize: (index) => COLUMN_WIDTH + (columns[index]?.isApart ? APART : 0),
    overscan: 1,
    scrollMargin: namesWidth,
    rangeExtractor: useCallback((range: Range) => withActive(range, column - 1), [column]),
  });
  const [downItems, downTotal] = [down.getVirtualItems(), down.getTotalSize()];
  const [acrossItems, acrossTotal] = [across.getVirtualItems(), across.getTotalSize()];
  const [lineCount, columnCount] = [lines.length, columns.length];
  const drawnLines = useMemo(
    () => (isLarge ? tracksOf(downItems, HEAD_HEIGHT, downTotal) : all(lineCount)),
    [isLarge, downItems, downTotal, lineCount],
  );
  const drawnColumns = useMemo(
    () => (isLarge ? tracksOf(acrossItems, namesWidth, acrossTotal) : all(columnCount)),
    [isLarge, acrossItems, namesWidth, acrossTotal, columnCount],
  );
  return { isLarge, lines: drawnLines, columns: drawnColumns };
}

function withActive(range: Range, active: number): number[] {
  const drawn = defaultRangeExtractor(range);
  const isOut = active >= 0 && active < range.count && !drawn.includes(active);
  return isOut ? [...drawn, active].sort((a, b) => a - b) : drawn;
}

function tracksOf(items: readonly VirtualItem[], margin: number, total: number): DrawnTracks {
  let end = 0;
  const drawn = items.map(({ index, start, size }) => {
    const before = start - margin - end;
    end = start - margin + size;
    return { index, before };
  });
  return { drawn, after: total - end };
}

function all(count: number): DrawnTracks {
  return { drawn: Array.from({ length: count }, (_, index) => ({ index, before: 0 })), after: 0 };
}
