import type { KeyboardEvent } from 'react';

/** What a key does in a row of text. `above` and `below` are the neighbours that an arrow leads to. */
export type RowAct = 'split' | 'remove' | 'duplicate' | 'up' | 'down' | 'above' | 'below';

/**
 * The act that a key stands for while somebody writes in a row. Tab and Shift+Enter are left alone, and so is a letter that
 * is still being put together.
 */
export function rowActOf(event: KeyboardEvent, field: HTMLTextAreaElement): RowAct | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (event.defaultPrevented || event.nativeEvent.isComposing) return undefined;
  const isCommand = ctrlKey || metaKey;
  if (shiftKey) return undefined;
  if (altKey || isCommand) return moveOf(event);
  if (key === 'Enter') return 'split';
  if (key === 'Backspace') return field.value === '' ? 'remove' : undefined;
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart !== selectionEnd) return undefined;
  if (key === 'ArrowUp') return selectionStart === 0 || isOneLine(field) ? 'above' : undefined;
  if (key === 'ArrowDown') return selectionStart === value.length || isOneLine(field) ? 'below' : undefined;
  return undefined;
}

/** The act that a key stands for while the row itself is chosen, after Escape; `text` leads back into its words. */
export function chosenRowActOf(event: KeyboardEvent): RowAct | 'text' | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (shiftKey) return undefined;
  if (altKey || ctrlKey || metaKey) return moveOf(event);
  if (key === 'ArrowUp') return 'above';
  if (key === 'ArrowDown') return 'below';
  if (key === 'Delete' || key === 'Backspace') return 'remove';
  return key === 'Enter' || key === 'F2' ? 'text' : undefined;
}

/** What Alt and an arrow, or Ctrl+D, do wherever the focus is in a row. */
function moveOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): RowAct | undefined {
  const isCommand = ctrlKey || metaKey;
  if (altKey && !isCommand) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
  return isCommand && !altKey && key.toLowerCase() === 'd' ? 'duplicate' : undefined;
}

/** Whether all of a text stands in one line of the screen. */
function isOneLine(field: HTMLTextAreaElement): boolean {
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  return field.clientHeight > 0 && field.clientHeight < lineHeight * 1.6;
}
