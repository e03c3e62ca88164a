import { useCallback, useSyncExternalStore } from 'react';

/** Below this width matrices give way to lists. */
export const NARROW = '(max-width: 639px)';
/** Below this width the places lie above the page, and the header has less room. */
export const MEDIUM = '(max-width: 1023px)';
/** From this width on the panel stands beside the page. */
export const ROOMY = '(min-width: 1280px)';
/** Where fingers press: targets are larger, and there may be no keys. */
export const TOUCHED = '(hover: none), (pointer: coarse)';

/** Whether a media query holds; false where nobody can tell, as on a server. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = mediaList(query);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => mediaList(query)?.matches ?? false,
    () => false,
  );
}

function mediaList(query: string): MediaQueryList | undefined {
  return typeof window !== 'undefined' && typeof window.matchMedia === 'function'
    ? window.matchMedia(query)
    : undefined;
}
