import { flushSync } from 'react-dom';

/** Runs what reorders the screen, and gives the focus back to what had it: a browser drops it when its element is moved. */
export function keepingFocus(act: () => void): void {
  const held = document.activeElement;
  flushSync(act);
  if (held instanceof HTMLElement && held.isConnected && document.activeElement !== held)
    held.focus({ preventScroll: true });
}
