import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useState, type JSX, type KeyboardEvent, type RefObject } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { LibraryRow } from './library-desk.ts';
import { LibraryRowPart } from './library-row-part.tsx';

/** A name and the line under it, in pixels; each is measured when it is drawn. */
const USUAL_HEIGHT = 68;
/** So many places Page Up and Page Down go. */
const A_PAGE = 8;

interface LibraryRowsProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly total: number;
  readonly rowAt: (index: number) => LibraryRow | undefined;
  readonly need: (first: number, last: number) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly read: string | undefined;
  readonly onRead: (id: string) => void;
}

/** The competencies that were found; only those in sight are drawn. Arrows go through them, Enter opens, Space chooses. */
export function LibraryRows(props: LibraryRowsProps): JSX.Element {
  const { list, total, rowAt, need, chosen, onToggle, read, onRead } = props;
  const words = useAppWords();
  const ids = useId();
  const [active, setActive] = useState(0);
  // The one that the keys are at is drawn wherever one has scrolled to: it is what is read out.
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const drawn = defaultRangeExtractor(range);
      return active >= range.count || drawn.includes(active)
        ? drawn
        : [...drawn, active].sort((a, b) => a - b);
    },
    [active],
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => list.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
    rangeExtractor,
  });
  const items = virtualizer.getVirtualItems();
  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => need(first, last), [need, first, last]);
  const goTo = (index: number): void => {
    const to = Math.max(0, Math.min(total - 1, index));
    setActive(to);
    virtualizer.scrollToIndex(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + A_PAGE,
      PageUp: active - A_PAGE,
      Home: 0,
      End: total - 1,
    }[event.key];
    const row = rowAt(active);
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter' && row) onRead(row.id);
    else if (event.key === ' ' && row) onToggle(row.id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p className="tegu-small tegu-muted keys" id={`${ids}keys`}>
        {words('library.keys')}
      </p>
      <div
        ref={list}
        role="listbox"
        className="rows"
        tabIndex={0}
        aria-label={words('library.competencies')}
        aria-describedby={`${ids}keys`}
        aria-multiselectable
        aria-activedescendant={`${ids}${active}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rowAt(index);
            return (
              <LibraryRowPart
                key={row?.id ?? index}
                id={`${ids}${index}`}
                ref={virtualizer.measureElement}
                index={index}
                total={total}
                start={start}
                row={row}
                isActive={index === active}
                isChosen={row !== undefined && chosen.has(row.id)}
                isRead={row !== undefined && row.id === read}
                onToggle={() => {
                  setActive(index);
                  if (row) onToggle(row.id);
                }}
                onRead={() => {
                  setActive(index);
                  if (row) onRead(row.id);
                }}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}
