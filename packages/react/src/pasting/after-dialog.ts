/** Does something once a dialog has gone: it gives the focus back a frame later, and what leads elsewhere comes after that. */
export function afterDialog(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
