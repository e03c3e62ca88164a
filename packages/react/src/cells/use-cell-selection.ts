import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useWords } from '../messages/words.tsx';
import { alone, areaOf, isOne, within, type At, type Selection, type Size } from './selection.ts';
import { useHeldCells, type GridKeys } from './use-held-cells.ts';

/** What chooses cells; the same as long as the table stands. */
export interface CellSelection {
  /** The selection as it is at this moment, for what happens between two drawings. */
  current(): Selection;
  size(): Size;
  /** How many rows are in sight, for the page keys. */
  page(): number;
  /** Chooses one cell and gives it the focus. */
  focus(at: At): void;
  /** Reaches from the anchor to a cell, which has the focus. */
  extend(to: At): void;
  /** Chooses an area without leaving the cell that has the focus. */
  choose(selection: Selection): void;
  /** Gives the focus back to the cell that has the tab stop. */
  refocus(): void;
}

interface CellSelectionOptions {
  readonly box: RefObject<HTMLElement | null>;
  readonly size: Size;
  /** The cell that the grid opens at. */
  readonly begin: At;
  readonly say: (words: string) => void;
  /** What the rows and columns are: where some come or go, the selection stays with its own. The same until they change. */
  readonly keys: GridKeys;
}

/** The selection of a grid of cells. The focus follows the active cell once somebody is in the grid. */
export function useCellSelection({ box, size, begin, say, keys }: CellSelectionOptions): {
  readonly selection: Selection;
  readonly cells: CellSelection;
} {
  const words = useWords();
  const [kept, keep] = useState<Selection>(() => alone(begin));
  const [asked, ask] = useState(0);
  const selection = within(kept, size);
  const latest = useRef({ selection, size });
  useLayoutEffect(() => {
    latest.current = { selection, size };
  });
  const { row, column } = selection.active;
  const held = useHeldCells(selection, keys);
  const isCarried = useRef(false);
  useLayoutEffect(() => {
    const before = latest.current.selection.active;
    const carried = held.among(keys.drawn, latest.current.selection);
    if (!carried) return;
    // The cells have moved, not the person: nobody is called back from elsewhere.
    isCarried.current = carried.active.row !== before.row || carried.active.column !== before.column;
    latest.current = { ...latest.current, selection: carried };
    keep(carried);
  }, [keys, held]);
  useLayoutEffect(() => {
    const isOnlyCarried = isCarried.current;
    isCarried.current = false;
    if (asked === 0 || isOnlyCarried) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    // A cell that is written in has given its focus to its field.
    if (!cell || cell.querySelector('textarea')) return;
    cell.focus({ preventScroll: true });
    // All of it, not only an edge, as far as there is room.
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [box, asked, row, column]);
  const cells = useMemo((): CellSelection => {
    const set = (next: Selection): void => {
      latest.current = { ...latest.current, selection: next };
      held.hold(next);
      keep(next);
      const area = areaOf(next);
      const { top, bottom, left, right } = area;
      if (isOne(area)) return;
      say(words('table.chosen', { rows: bottom - top + 1, columns: right - left + 1 }));
    };
    const refocus = (): void => ask((before) => before + 1);
    return {
      current: () => latest.current.selection,
      size: () => latest.current.size,
      page: () => rowsInSight(box.current, latest.current.selection.active.column),
      focus: (at: At) => {
        set(alone(at));
        refocus();
      },
      extend: (to: At) => {
        set({ anchor: latest.current.selection.anchor, active: to });
        refocus();
      },
      choose: set,
      refocus,
    };
  }, [box, say, words, held]);
  return { selection, cells };
}

/** Where nothing is laid out a page is ten rows. */
const USUAL_PAGE = 10;

function rowsInSight(box: HTMLElement | null, column: number): number {
  const cells = [...(box?.querySelectorAll<HTMLElement>(`[data-row][data-column="${column}"]`) ?? [])];
  const height = cells.reduce((sum, cell) => sum + cell.offsetHeight, 0) / Math.max(1, cells.length);
  return height > 0 && box ? Math.max(1, Math.floor(box.clientHeight / height)) : USUAL_PAGE;
}
