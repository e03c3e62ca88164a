import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { edgeScroll, type EdgeScroll, type Insets } from './edge-scroll.ts';
import type { At } from './selection.ts';
import type { CellSelection } from './use-cell-selection.ts';

/** What the grid hears of mouse and finger. */
export interface CellPointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

interface CellPointerOptions {
  readonly box: RefObject<HTMLElement | null>;
  readonly cells: CellSelection;
  /** What covers the edges of the box for a drag that began at a cell. */
  readonly insetsOf: (box: HTMLElement, anchor: At) => Insets;
  readonly onEdit?: ((at: At) => void) | undefined;
}

/**
 * A press chooses a cell, with Shift all up to it, and dragging reaches further, past the edges too; a double press writes in
 * it. A finger scrolls: it chooses by a tap, and writes by a second one.
 */
export function useCellPointer({ box, cells, insetsOf, onEdit }: CellPointerOptions): CellPointer {
  /** Where the press began: a second tap on a cell that was chosen before it. */
  const before = useRef<At | null>(null);
  const endDrag = useRef<(() => void) | null>(null);
  useEffect(() => () => endDrag.current?.(), []);
  const onMouseDown = (event: MouseEvent): void => {
    const at = cellOf(event.target);
    if (!at || event.button !== 0) return;
    // The focus goes to the cell by our own hand, and no text is marked on the way.
    event.preventDefault();
    before.current = cells.current().active;
    if (event.shiftKey) cells.extend(at);
    else cells.focus(at);
    endDrag.current?.();
    if (box.current)
      endDrag.current = followDrag(box.current, cells, insetsOf, () => (endDrag.current = null));
  };
  const onClick = (event: MouseEvent): void => {
    const at = cellOf(event.target);
    const was = before.current;
    const isTouch =
      event.nativeEvent instanceof window.PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (isTouch && at && was?.row === at.row && was.column === at.column) onEdit?.(at);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const at = cellOf(event.target);
    if (at) onEdit?.(at);
  };
  return { onMouseDown, onClick, onDoubleClick };
}

/** Reaches as far as the pointer goes until it is let go; gives the way to end that. */
function followDrag(
  box: HTMLElement,
  cells: CellSelection,
  insetsOf: CellPointerOptions['insetsOf'],
  onEnd: () => void,
): () => void {
  const { anchor } = cells.current();
  let hasReached = false;
  let scroll: EdgeScroll | null = null;
  const reach = (element: Element | null): void => {
    const at = element && box.contains(element) ? cellOf(element) : undefined;
    const { active } = cells.current();
    if (!at || (at.row === active.row && at.column === active.column)) return;
    hasReached = true;
    // The focus follows in the end: the cell under the pointer need not be scrolled to.
    cells.choose({ anchor, active: at });
  };
  const onMove = (event: globalThis.PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if ((event.buttons & 1) === 0) return end();
    if (event.target instanceof Element && !coversOthers(box, event.target, anchor)) reach(event.target);
    // Near an edge by chance, a press that goes nowhere scrolls nothing.
    if (!hasReached && within(box, event)) return;
    scroll ??= edgeScroll(box, insetsOf(box, anchor), (x, y) => reach(document.elementFromPoint(x, y)));
    scroll.move(event.clientX, event.clientY);
  };
  const end = (): void => {
    scroll?.stop();
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
    if (hasReached) cells.refocus();
    onEnd();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
  return end;
}

function within(box: HTMLElement, { clientX, clientY }: globalThis.PointerEvent): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** True for a name under which other cells stand, while a drag among those comes back to them. */
function coversOthers(box: HTMLElement, target: Element, anchor: At): boolean {
  return anchor.column > 0 && box.scrollLeft > 0 && cellOf(target)?.column === 0;
}

/** The cell that something is in; none within a field, or on a button or link of a cell. */
export function cellOf(target: EventTarget | null): At | undefined {
  if (!(target instanceof Element) || target.closest('textarea, button, a')) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined;
}
