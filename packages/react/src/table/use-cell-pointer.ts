import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { At } from './selection.ts';
import type { CellSelection } from './use-cell-selection.ts';

/** What the grid hears of mouse and finger. */
export interface CellPointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

interface CellPointerOptions {
  readonly cells: CellSelection;
  readonly onEdit: (at: At) => void;
}

/**
 * A press chooses a cell, with Shift all up to it, and dragging reaches further; a double press writes in it. A finger scrolls:
 * it chooses by a tap, and writes by a second one.
 */
export function useCellPointer({ cells, onEdit }: CellPointerOptions): CellPointer {
  const isDragging = useRef(false);
  /** Where the press began: a second tap on a cell that was chosen before it. */
  const before = useRef<At | null>(null);
  const onMouseDown = (event: MouseEvent): void => {
    const at = cellAt(event);
    if (!at || event.button !== 0) return;
    // The focus goes to the cell by our own hand, and no text is marked on the way.
    event.preventDefault();
    before.current = cells.current().active;
    isDragging.current = true;
    if (event.shiftKey) cells.extend(at);
    else cells.focus(at);
  };
  const onPointerOver = (event: PointerEvent): void => {
    if (!isDragging.current || event.pointerType === 'touch') return;
    if ((event.buttons & 1) === 0) {
      isDragging.current = false;
      return;
    }
    const at = cellAt(event);
    const { active } = cells.current();
    if (at && (at.row !== active.row || at.column !== active.column)) cells.extend(at);
  };
  const onClick = (event: MouseEvent): void => {
    isDragging.current = false;
    const at = cellAt(event);
    const was = before.current;
    const isTouch =
      event.nativeEvent instanceof window.PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (isTouch && at && was?.row === at.row && was.column === at.column) onEdit(at);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const at = cellAt(event);
    if (at) onEdit(at);
  };
  return { onMouseDown, onPointerOver, onClick, onDoubleClick };
}

/** The cell that was pressed; none within a field or on a button of a cell. */
function cellAt({ target }: MouseEvent): At | undefined {
  if (!(target instanceof Element) || target.closest('textarea, button')) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined;
}
