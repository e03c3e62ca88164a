import { useEffect, type RefObject } from 'react';

/** Told to a field to open the card of its first finding. */
export const OPEN_FINDING = 'tegu-open-finding';

/** A field that something was found in, a card that stands on the page because it is about no field of it, a line of a list. */
const FOUND = [
  'textarea[data-findings]:not([data-findings="0"])',
  '.tegu-finding:not(.listed, .tegu-content .tegu-finding):has(button)',
  '[data-finding-link]',
].join();

/**
 * F8 goes to the next field that something was found in and opens its card, or to the next card that stands open; Shift+F8 to
 * the one before. `onNone` is told when there is neither on the page.
 */
export function useFindingKeys(scope: RefObject<HTMLElement | null>, onNone: () => void): void {
  useEffect(() => {
    const inside = scope.current;
    if (!inside) return undefined;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      // A place that lists findings has an order of its own.
      if (event.defaultPrevented || event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey)
        return;
      const next = nextOf(
        [...inside.querySelectorAll(FOUND)],
        inside.ownerDocument.activeElement,
        event.shiftKey,
      );
      if (!next) {
        onNone();
        return;
      }
      event.preventDefault();
      // The card opens first: with the focus comes what it says.
      next.dispatchEvent(new CustomEvent(OPEN_FINDING));
      const stop = next.matches('textarea, a, button') ? next : next.querySelector('button');
      if (stop instanceof HTMLElement) stop.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    const target = inside.ownerDocument;
    target.addEventListener('keydown', onKey);
    return () => target.removeEventListener('keydown', onKey);
  }, [scope, onNone]);
}

/** The next in the order of the page, round and round. */
function nextOf(fields: readonly Element[], from: Element | null, isBack: boolean): Element | undefined {
  const order = isBack ? [...fields].reverse() : fields;
  const wanted = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const further = from
    ? order.find((field) => (from.compareDocumentPosition(field) & wanted) !== 0 && !field.contains(from))
    : undefined;
  return further ?? order[0];
}
