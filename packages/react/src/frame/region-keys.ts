import { useEffect, type RefObject } from 'react';

/**
 * F6 and Shift+F6 go from one region of the screen to the next: those marked `data-region`. `wide` hears them with the
 * focus nowhere too, as on a page that has just been opened.
 */
export function useRegionKeys(scope: RefObject<HTMLElement | null>, wide: boolean): void {
  useEffect(() => {
    const inside = scope.current;
    if (!inside) return undefined;
    const page = inside.ownerDocument;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const { target } = event;
      if (!(target instanceof Node)) return;
      if (!inside.contains(target) && !(wide && target === page.body)) return;
      const regions = [...inside.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
      const { activeElement } = page;
      const at = regions.findIndex((region) => region.contains(activeElement));
      // From nowhere the way back begins at the last.
      const next = event.shiftKey ? regions.at(at > 0 ? at - 1 : -1) : regions[(at + 1) % regions.length];
      if (!next) return;
      event.preventDefault();
      (next.querySelector<HTMLElement>('[aria-current]') ?? firstStop(next) ?? next).focus();
    };
    page.addEventListener('keydown', onKey);
    return () => page.removeEventListener('keydown', onKey);
  }, [scope, wide]);
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function firstStop(region: HTMLElement): HTMLElement | undefined {
  const stops = region.querySelectorAll<HTMLElement>(
    'a[href], button:not([disabled]), input, textarea, select',
  );
  return [...stops].find(isShown);
}
