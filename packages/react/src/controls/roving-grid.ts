import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

/** Marks an element of a grid as one that the arrow keys come to. `all`: it fills its row. */
export interface GridStop {
  readonly 'data-row': number;
  readonly 'data-column': number | 'all';
  readonly tabIndex: 0 | -1;
}

/** One tab stop for a whole grid; arrows, Home and End go on within it. */
export interface RovingGrid {
  readonly stop: (row: number, column: number | 'all') => GridStop;
  /** For every stop: it keeps the tab stop where the focus last was. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  /** For every stop; true when the key was one of the grid's own. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => boolean;
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** The focus of a grid of `rows` × `columns`, heads included; it starts at `first`. */
export function useRovingGrid(rows: number, columns: number, first: At): RovingGrid {
  const [kept, keep] = useState<At>(first);
  // A wide cell has no column of its own: going on from it keeps the one that the focus came from.
  const lastColumn = useRef(first.column);
  const at = { row: Math.min(kept.row, rows - 1), column: Math.min(kept.column, columns - 1) };
  const onFocus = useCallback((event: FocusEvent<HTMLElement>): void => {
    const row = Number(event.currentTarget.dataset['row']);
    const column = Number(event.currentTarget.dataset['column']);
    if (!Number.isNaN(column)) lastColumn.current = column;
    keep({ row, column: lastColumn.current });
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>): boolean => {
    const grid = event.currentTarget.closest<HTMLElement>('[role="grid"]');
    const goal = grid && goalOf(event, grid, lastColumn.current);
    if (!goal) return false;
    event.preventDefault();
    goal.focus();
    return true;
  }, []);
  const stop = (row: number, column: number | 'all'): GridStop => ({
    'data-row': row,
    'data-column': column,
    tabIndex: at.row === row && (column === 'all' ? at.column > 0 : at.column === column) ? 0 : -1,
  });
  return { stop, onFocus, onKeyDown };
}

function goalOf(
  event: KeyboardEvent<HTMLElement>,
  grid: HTMLElement,
  lastColumn: number,
): HTMLElement | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, currentTarget } = event;
  if (altKey || shiftKey) return undefined;
  const row = Number(currentTarget.dataset['row']);
  const column = Number(currentTarget.dataset['column']);
  const isJump = ctrlKey || metaKey;
  const inRow = stopsIn(grid, row);
  switch (key) {
    case 'ArrowRight':
      return isJump ? inRow.at(-1) : inRow[inRow.indexOf(currentTarget) + 1];
    case 'ArrowLeft':
      return isJump ? inRow[0] : inRow[inRow.indexOf(currentTarget) - 1];
    case 'Home':
      return isJump ? stopsIn(grid)[0] : inRow[0];
    case 'End':
      return isJump ? stopsIn(grid).at(-1) : inRow.at(-1);
    case 'ArrowDown':
    case 'ArrowUp':
      return inColumn(grid, row, Number.isNaN(column) ? lastColumn : column, key === 'ArrowDown' ? 1 : -1);
    default:
      return undefined;
  }
}

/** The nearest stop above or below in a column; a row that is one wide cell counts for each column. */
function inColumn(grid: HTMLElement, row: number, column: number, step: 1 | -1): HTMLElement | undefined {
  const stops = stopsIn(grid).filter((stop) => {
    const { column: its } = stop.dataset;
    return its === String(column) || (its === 'all' && column > 0);
  });
  const ahead = stops.filter((stop) => (Number(stop.dataset['row']) - row) * step > 0);
  return step === 1 ? ahead[0] : ahead.at(-1);
}

function stopsIn(grid: HTMLElement, row?: number): HTMLElement[] {
  const stops = grid.querySelectorAll<HTMLElement>(row === undefined ? '[data-row]' : `[data-row="${row}"]`);
  return [...stops];
}
