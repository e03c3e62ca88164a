import type { KeyboardEvent } from 'react';

/** What a key does in a row of text. */
export type RowAct = 'split' | 'remove' | 'duplicate' | 'up' | 'down';

/** The act that a key stands for. Tab and Shift+Enter are left alone, and so is a letter that is still being put together. */
export function rowActOf(event: KeyboardEvent, isEmpty: boolean): RowAct | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (event.defaultPrevented || event.nativeEvent.isComposing) return undefined;
  const isCommand = ctrlKey || metaKey;
  if (altKey && !isCommand && !shiftKey)
    return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
  if (isCommand && !altKey && !shiftKey && key.toLowerCase() === 'd') return 'duplicate';
  if (altKey || isCommand || shiftKey) return undefined;
  if (key === 'Enter') return 'split';
  return key === 'Backspace' && isEmpty ? 'remove' : undefined;
}
