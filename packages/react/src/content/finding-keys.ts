import { useEffect, type RefObject } from 'react';

/** Told to a field to open the card of its first finding. */
export const OPEN_FINDING = 'tegu-open-finding';

/** F8 goes to the next field that something was found in and opens its card, Shift+F8 to the one before. */
export function useFindingKeys(scope: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const inside = scope.current;
    if (!inside) return undefined;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      // A place that lists findings has an order of its own.
      if (event.defaultPrevented || event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey)
        return;
      const fields = [...inside.querySelectorAll('textarea[data-findings]:not([data-findings="0"])')];
      const next = nextOf(fields, inside.ownerDocument.activeElement, event.shiftKey);
      if (!(next instanceof HTMLElement)) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
      next.dispatchEvent(new CustomEvent(OPEN_FINDING));
    };
    const target = inside.ownerDocument;
    target.addEventListener('keydown', onKey);
    return () => target.removeEventListener('keydown', onKey);
  }, [scope]);
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
