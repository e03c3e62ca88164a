import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { TOUCHED, useMedia } from '../controls/use-media.ts';
import type { MatrixAxes } from './matrix-axes.ts';
import { drawnTracks, inSight, startsOfTracks, type DrawnTracks, type Span } from './matrix-tracks.ts';

/** A matrix with fewer cells is drawn whole, so that the browser's own search finds everything in it. */
const MOST_DRAWN = 2000;
const GROUP_HEIGHT = 32;
const ROW_HEIGHT = 36;
const TOUCHED_ROW_HEIGHT = 45;
/** The narrowest column, and how far a group stands apart from the one before. */
export const COLUMN_WIDTH = 92;
export const APART = 12;
/** So many rows and columns are drawn anew at a time, and kept ahead of what is in sight. */
const ROWS_AHEAD = 3;
const COLUMNS_AHEAD = 3;

/** When something was scrolled last, by the clock of `performance`. */
export type LastScroll = RefObject<number>;

/** What of the matrix is drawn: all of it, or of a large one what is in sight and where the focus is. */
export interface MatrixWindow {
  readonly isLarge: boolean;
  readonly lines: DrawnTracks;
  readonly columns: DrawnTracks;
  /** For what can wait until a large one rests; null for one that is drawn whole. */
  readonly scrolledAt: LastScroll | null;
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

interface Sight {
  readonly lines: Span;
  readonly columns: Span;
}

/** What is drawn before anything is laid out. */
const FIRST_SIGHT: Sight = { lines: { first: 0, end: 24 }, columns: { first: 0, end: 12 } };

/**
 * Follows what of the matrix is in sight. Where each row and column begins is reckoned once; a scroll looks up two places, and
 * draws only once it has come past what is drawn ahead.
 */
export function useMatrixWindow({ box, axes, line, column, namesWidth }: MatrixWindowOptions): MatrixWindow {
  const { lines, rows, columns } = axes;
  const isLarge = rows.length * columns.length > MOST_DRAWN;
  const rowHeight = useMedia(TOUCHED) ? TOUCHED_ROW_HEIGHT : ROW_HEIGHT;
  const down = useMemo(
    () => startsOfTracks(lines, ({ head }) => (head ? rowHeight : GROUP_HEIGHT)),
    [lines, rowHeight],
  );
  const across = useMemo(
    () => startsOfTracks(columns, ({ isApart }) => COLUMN_WIDTH + (isApart ? APART : 0)),
    [columns],
  );
  const scrolledAt = useRef(0);
  const [sight, setSight] = useState<Sight>(FIRST_SIGHT);
  useLayoutEffect(() => {
    const element = box.current;
    if (!isLarge || !element) return undefined;
    const look = (): void => {
      // Read before anything is drawn, for afterwards it would have to be laid out first.
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
      if (clientHeight === 0) return;
      // Heads and names cover the beginnings, so that what is drawn there begins where the scroll does.
      const next = {
        lines: inSight(down, scrollTop, scrollTop + clientHeight, ROWS_AHEAD),
        columns: inSight(across, scrollLeft, scrollLeft + clientWidth - namesWidth, COLUMNS_AHEAD),
      };
      setSight((now) => (isSame(now.lines, next.lines) && isSame(now.columns, next.columns) ? now : next));
    };
    look();
    // In the frame of the scroll itself: later, and an empty stretch would be seen first.
    const onScroll = (): void => {
      scrolledAt.current = performance.now();
      flushSync(look);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    const resizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    resizes?.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      resizes?.disconnect();
    };
  }, [box, isLarge, down, across, namesWidth]);
  const seenLines = isLarge ? sight.lines : null;
  const seenColumns = isLarge ? sight.columns : null;
  const drawnLines = useMemo(() => drawnTracks(down, seenLines, line), [down, seenLines, line]);
  const drawnColumns = useMemo(
    () => drawnTracks(across, seenColumns, column - 1),
    [across, seenColumns, column],
  );
  return { isLarge, lines: drawnLines, columns: drawnColumns, scrolledAt: isLarge ? scrolledAt : null };
}

function isSame(one: Span, other: Span): boolean {
  return one.first === other.first && one.end === other.end;
}
