import type { Insets } from '../cells/edge-scroll.ts';
import type { At } from '../cells/selection.ts';

/** The head covers the top; the names cover the left, but for a drag that began among them. */
export function tableInsets(box: HTMLElement, anchor: At): Insets {
  const head = box.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
  const name = box.querySelector<HTMLElement>('.head .cell')?.offsetWidth ?? 0;
  return { top: head, left: anchor.column === 0 ? -Infinity : name };
}
