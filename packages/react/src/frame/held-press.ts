import { useEffect, type RefObject } from 'react';

/** What is pressed and not written in. */
const PRESSED = 'button, a[href], summary, label';
const WRITTEN = 'textarea, input:not([type=checkbox], [type=radio])';

/**
 * A field that is left may grow, shrink or lose its hints, and what stands under it moves away from under the finger before it
 * is let go, so that the press is lost. So the field keeps the focus until the press is over.
 */
export function useHeldPress(scope: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const inside = scope.current;
    if (!inside) return undefined;
    const view = inside.ownerDocument.defaultView;
    let held: HTMLElement | null = null;
    const onDown = (event: MouseEvent): void => {
      held = null;
      const { target, button } = event;
      if (event.defaultPrevented || button !== 0 || !(target instanceof Element)) return;
      const written = inside.ownerDocument.activeElement;
      const pressed = target.closest<HTMLElement>(PRESSED);
      if (!pressed || !inside.contains(pressed) || !written?.matches(WRITTEN)) return;
      if (!inside.contains(written) || pressed.contains(written)) return;
      event.preventDefault();
      held = pressed;
    };
    const onClick = ({ target }: MouseEvent): void => {
      const pressed = held;
      held = null;
      if (!pressed || !(target instanceof Node) || !pressed.contains(target)) return;
      // As after any press, no ring is drawn.
      if (!pressed.matches('label')) pressed.focus({ preventScroll: true, focusVisible: false });
    };
    // On the way down, so that whoever answers the press finds the focus where it has gone.
    view?.addEventListener('mousedown', onDown);
    view?.addEventListener('click', onClick, true);
    return () => {
      view?.removeEventListener('mousedown', onDown);
      view?.removeEventListener('click', onClick, true);
    };
  }, [scope]);
}
