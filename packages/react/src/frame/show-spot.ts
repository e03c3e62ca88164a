import type { Spot } from '@tegu/store';

/**
 * Brings into sight what undo or redo has changed, and puts the caret there. Whoever pressed a button keeps the focus on it,
 * so that it can be pressed again. False where nothing of it is on the screen.
 */
export function showSpot(root: HTMLElement, { id, text }: Spot): boolean {
  const record = `[data-record="${CSS.escape(id)}"]`;
  const field = text
    ? root.querySelector<HTMLTextAreaElement>(
        `textarea${record}[data-field="${CSS.escape(text.field)}"][lang="${CSS.escape(text.language)}"]`,
      )
    : root.querySelector<HTMLTextAreaElement>(`textarea${record}`);
  const there = field ?? root.querySelector<HTMLElement>(record);
  if (!there) return false;
  const { activeElement } = root.ownerDocument;
  if (field && !(activeElement instanceof HTMLButtonElement)) {
    field.focus({ preventScroll: true });
    const at = Math.min(text?.at ?? field.value.length, field.value.length);
    field.setSelectionRange(at, at);
  }
  there.scrollIntoView({ block: 'nearest' });
  return true;
}
