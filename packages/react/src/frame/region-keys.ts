import { useEffect, type RefObject } from 'react';

/** F6 and Shift+F6 go from one region of the screen to the next: those marked `data-region`. */
export function useRegionKeys(scope: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const inside = scope.current;
    if (!inside) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const regions = [...inside.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
      const { activeElement } = inside.ownerDocument;
      const at = regions.findIndex((region) => region.contains(activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions[(at + step + regions.length) % regions.length];
      if (!next) return;
      event.preventDefault();
      (next.querySelector<HTMLElement>('[aria-current]') ?? firstStop(next) ?? next).focus();
    };
    inside.addEventListener('keydown', onKey);
    return () => inside.removeEventListener('keydown', onKey);
  }, [scope]);
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
