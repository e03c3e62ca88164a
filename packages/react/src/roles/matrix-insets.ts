import type { Insets } from '../cells/edge-scroll.ts';

/** The head covers the top of the matrix, and the names its left. */
export function matrixInsets(box: HTMLElement): Insets {
  const top = box.querySelector('thead')?.offsetHeight ?? 0;
  const left = box.querySelector<HTMLElement>('tbody th[scope="row"]')?.offsetWidth ?? 0;
  return { top, left };
}
