/** So near an edge a drag scrolls, the faster the nearer. */
const ZONE = 32;
const FASTEST = 18;

/** What covers the edges of a box: heads and names that stay in sight. */
export interface Insets {
  readonly top: number;
  readonly left: number;
}

/** Scrolls a box while something is dragged to its edge or past it. */
export interface EdgeScroll {
  move(x: number, y: number): void;
  stop(): void;
}

/** Begins to follow a drag; `onScrolled` hears where the pointer then is, within what of the box is not covered. */
export function edgeScroll(
  box: HTMLElement,
  insets: Insets,
  onScrolled: (x: number, y: number) => void,
): EdgeScroll {
  let at = { x: 0, y: 0 };
  let frame: number | null = null;
  const tick = (): void => {
    frame = null;
    // What is not laid out has no edges.
    if (box.clientHeight === 0) return;
    const bounds = box.getBoundingClientRect();
    const [left, right] = [bounds.left + insets.left, bounds.left + box.clientWidth];
    const [top, bottom] = [bounds.top + insets.top, Math.min(bounds.top + box.clientHeight, innerHeight)];
    const [across, down] = [speed(at.x, left, right), speed(at.y, top, bottom)];
    const before = [box.scrollLeft, box.scrollTop];
    box.scrollLeft += across;
    box.scrollTop += down;
    if (before[0] === box.scrollLeft && before[1] === box.scrollTop) return;
    onScrolled(between(at.x, Math.max(left, bounds.left) + 1, right - 2), between(at.y, top + 1, bottom - 2));
    frame = requestAnimationFrame(tick);
  };
  return {
    move: (x, y) => {
      at = { x, y };
      frame ??= requestAnimationFrame(tick);
    },
    stop: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}

/** How far to scroll in a frame for a pointer at a place between two edges. */
function speed(at: number, start: number, end: number): number {
  const [before, after] = [start + ZONE - at, at - (end - ZONE)];
  if (before > 0) return -Math.min(FASTEST, Math.ceil((before * FASTEST) / (2 * ZONE)));
  return after > 0 ? Math.min(FASTEST, Math.ceil((after * FASTEST) / (2 * ZONE))) : 0;
}

function between(at: number, start: number, end: number): number {
  return Math.max(start, Math.min(at, end));
}
