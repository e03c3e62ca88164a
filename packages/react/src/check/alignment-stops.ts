import type { KeyboardEvent, MouseEvent } from 'react';
import { useRovingGrid, type RovingGrid } from '../controls/roving-grid.ts';

/** What every stop of an alignment matrix hears. */
export interface GridStops {
  readonly grid: RovingGrid;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onOpen: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * The stops of an alignment matrix: arrows lead through them; Enter, Space and a press open the row and the column that one
 * stands for, null for a head or a cell that fills its row.
 */
export function useAlignmentStops<R, C>(
  rows: readonly R[],
  columns: readonly C[],
  open: (row: R | null, column: C | null, from: HTMLElement) => void,
): GridStops {
  const grid = useRovingGrid(rows.length + 1, columns.length + 1, { row: 1, column: 1 });
  const openFrom = (element: HTMLElement): void => {
    const { row, column } = element.dataset;
    open(rows[Number(row) - 1] ?? null, columns[Number(column) - 1] ?? null, element);
  };
  return {
    grid,
    onKeyDown: (event) => {
      if (grid.onKeyDown(event) || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      openFrom(event.currentTarget);
    },
    onOpen: (event) => openFrom(event.currentTarget),
  };
}
