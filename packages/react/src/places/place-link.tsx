import type { AnchorHTMLAttributes, JSX, MouseEvent } from 'react';
import { usePlaces, type Whereabouts } from './places-context.tsx';

interface PlaceLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: Whereabouts;
}

/** A link to a place of the model: goes there within the page, opens elsewhere as any link does. */
export function PlaceLink({ to, onClick, children, ...attributes }: PlaceLinkProps): JSX.Element {
  const places = usePlaces();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    places.go(to);
  };
  return (
    <a {...attributes} href={places.href(to)} onClick={follow}>
      {children}
    </a>
  );
}

/** A click that means "go there", not "open it in another tab or save it". */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
