import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

interface ListKeys {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Goes through the findings by keys: F8 and Shift+F8 from anywhere in the list, ↑ and ↓ from one to another. A finding that is
 * mended or set aside, or a check that is turned off, takes its buttons with it: the next finding gets the focus.
 */
export function useListKeys(shown: unknown): ListKeys {
  const list = useRef<HTMLDivElement>(null);
  const lastAt = useRef<number | null>(null);
  useEffect(() => {
    const element = list.current;
    const isLost = element?.ownerDocument.activeElement === element?.ownerDocument.body;
    if (!element || lastAt.current === null || !isLost) return;
    const items = itemsIn(element);
    (items[Math.min(lastAt.current, items.length - 1)] ?? element).focus();
  }, [shown]);
  const onFocus = ({ currentTarget, target }: FocusEvent<HTMLElement>): void => {
    lastAt.current = nearestTo(itemsIn(currentTarget), target);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, ctrlKey, altKey, metaKey, shiftKey, currentTarget, target } = event;
    if (ctrlKey || altKey || metaKey) return;
    const isArrow =
      (key === 'ArrowDown' || key === 'ArrowUp') &&
      !shiftKey &&
      target instanceof HTMLElement &&
      target.dataset['findingLink'] !== undefined;
    if (key !== 'F8' && !isArrow) return;
    const items = itemsIn(currentTarget);
    if (items.length === 0) return;
    event.preventDefault();
    const at = indexOf(items, currentTarget.ownerDocument.activeElement);
    const step = key === 'ArrowUp' || shiftKey ? -1 : 1;
    // The arrows stop at the ends, F8 goes round and round.
    if (isArrow) items[at + step]?.focus();
    else items[((at < 0 && step < 0 ? 0 : at) + step + items.length) % items.length]?.focus();
  };
  return { list, onFocus, onKeyDown };
}

/** The link of each finding to its place, in order. */
function itemsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-finding-link]')];
}

/** Which finding an element stands in. */
function indexOf(items: readonly HTMLElement[], within: Element | null): number {
  return items.findIndex((item) => item.closest('li')?.contains(within));
}

/** The finding that something stands in, else the first of its kind, else the next one after it. */
function nearestTo(items: readonly HTMLElement[], target: Element): number {
  const kind = target.closest('section.group');
  const isAfter = (item: HTMLElement): boolean =>
    (target.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const found = [
    indexOf(items, target),
    items.findIndex((item) => kind?.contains(item)),
    items.findIndex(isAfter),
  ].find((at) => at >= 0);
  return found ?? items.length;
}
