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

/** What a key does with the rows that are chosen. `text` and `typing` lead back into the words of the one that has the focus. */
export type ChosenAct =
  | 'text'
  | 'typing'
  | 'menu'
  | 'above'
  | 'below'
  | 'reachUp'
  | 'reachDown'
  | 'toggle'
  | 'all'
  | 'leave'
  | 'up'
  | 'down'
  | 'duplicate'
  | 'remove';

const ALONE: Readonly<Record<string, ChosenAct>> = {
  ArrowUp: 'above',
  ArrowDown: 'below',
  Delete: 'remove',
  Backspace: 'remove',
  Enter: 'text',
  F2: 'text',
  Escape: 'leave',
  ContextMenu: 'menu',
  // A letter that several keys make begins like this.
  Dead: 'typing',
  Process: 'typing',
};

const WITH_SHIFT: Readonly<Record<string, ChosenAct>> = {
  ArrowUp: 'reachUp',
  ArrowDown: 'reachDown',
  F10: 'menu',
};

/** The act that a key stands for while the row itself is chosen, after Escape. */
export function chosenActOf(event: KeyboardEvent): ChosenAct | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  const isCommand = ctrlKey || metaKey;
  // AltGr writes letters and says so as Ctrl and Alt at once.
  const isLetter = [...key].length === 1 && key !== ' ';
  if (isLetter && altKey === isCommand && !metaKey) return 'typing';
  if (isCommand && !altKey && !shiftKey && key === ' ') return 'toggle';
  if (isCommand && !altKey && !shiftKey && key.toLowerCase() === 'a') return 'all';
  if (altKey || isCommand) return shiftKey ? undefined : moveOf(event);
  const acts = shiftKey ? WITH_SHIFT : ALONE;
  return Object.hasOwn(acts, key) ? acts[key] : undefined;
}

/** What Alt and an arrow, or Ctrl+D, do wherever the focus is in a row. */
function moveOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): 'up' | 'down' | 'duplicate' | undefined {
  const isCommand = ctrlKey || metaKey;
  if (altKey && !isCommand) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
  return isCommand && !altKey && key.toLowerCase() === 'd' ? 'duplicate' : undefined;
}

/** Whether all of a text stands in one line of the screen. */
function isOneLine(field: HTMLTextAreaElement): boolean {
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  return field.clientHeight > 0 && field.clientHeight < lineHeight * 1.6;
}
