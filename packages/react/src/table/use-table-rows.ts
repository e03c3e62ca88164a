import type { Id } from '@tegu/core';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, type CSSProperties, type RefObject } from 'react';
import type { Size } from '../cells/selection.ts';

/** A table with fewer rows is drawn whole, so that the browser's own search finds everything in it. */
const MOST_DRAWN = 150;
/** About as high as a row is before it is measured. */
const USUAL_HEIGHT = 150;
const HEAD_HEIGHT = 44;

/** A row that is drawn; `start` is where it stands, for a table that is not drawn whole. */
export interface DrawnRow {
  readonly row: number;
  readonly start: number | undefined;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** The rows that are drawn: all of them, or of a long table those in sight and the one with the focus. */
export interface TableRows {
  readonly shown: readonly DrawnRow[];
  readonly bodyStyle: CSSProperties | undefined;
  /** Brings the row that the table opens at into sight, once. */
  readonly showFirst: () => void;
}

interface TableRowsOptions {
  readonly box: RefObject<HTMLElement | null>;
  readonly ids: readonly Id[];
  readonly size: Size;
  readonly active: number;
  readonly begin: number;
}

/** Follows what of the table is in sight. */
export function useTableRows({ box, ids, size, active, begin }: TableRowsOptions): TableRows {
  const isLong = size.rows > MOST_DRAWN;
  const isShown = useRef(false);
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const drawn = defaultRangeExtractor(range);
      return active < range.count && !drawn.includes(active)
        ? [...drawn, active].sort((a, b) => a - b)
        : drawn;
    },
    [active],
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: size.rows,
    enabled: isLong,
    getScrollElement: () => box.current,
    getItemKey: (row) => ids[row] ?? 'last',
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor,
  });
  const showFirst = useCallback((): void => {
    const { current } = box;
    if (isShown.current || !current || begin === 0) return;
    isShown.current = true;
    if (isLong) return virtualizer.scrollToIndex(begin, { align: 'start' });
    const row = current.querySelector<HTMLElement>(`[data-index="${begin}"]`);
    if (row) current.scrollTop = row.offsetTop - HEAD_HEIGHT;
  }, [box, begin, isLong, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  return useMemo(
    () =>
      isLong
        ? {
            shown: items.map(({ index, start }) => ({
              row: index,
              start: start - HEAD_HEIGHT,
              measure: virtualizer.measureElement,
            })),
            bodyStyle: { height: total, position: 'relative' },
            showFirst,
          }
        : {
            shown: Array.from({ length: size.rows }, (_, row) => ({
              row,
              start: undefined,
              measure: undefined,
            })),
            bodyStyle: undefined,
            showFirst,
          },
    [isLong, items, total, size.rows, virtualizer, showFirst],
  );
}
