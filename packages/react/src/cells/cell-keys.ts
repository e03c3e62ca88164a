import type { KeyboardEvent } from 'react';

/** What a key does with cells, beside moving among them. */
export type CellAct = 'edit' | 'type' | 'clear' | 'fillDown' | 'all' | 'alone' | 'unfold';

/** Keys of which a letter is still to be put together: a dead key, and what an input method takes. */
const COMPOSING: ReadonlySet<string> = new Set(['Dead', 'Process', 'Unidentified']);

/** The act that a key stands for while no cell is being written in; `type`: the letter begins a new text. */
export function cellActOf(event: KeyboardEvent): CellAct | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  const letter = key.toLowerCase();
  if (altKey && key === 'ArrowDown') return 'unfold';
  // AltGr makes letters, though systems report it as Ctrl and Alt.
  const isAltGr = event.getModifierState('AltGraph');
  if ((ctrlKey || metaKey) && !isAltGr) {
    if (altKey) return undefined;
    return letter === 'd' ? 'fillDown' : letter === 'a' ? 'all' : undefined;
  }
  if (key === 'F2') return 'edit';
  if (key === 'Escape') return 'alone';
  if (key === 'Delete' || key === 'Backspace') return 'clear';
  const isLetter = [...key].length === 1 || COMPOSING.has(key);
  return isLetter && (!altKey || isAltGr || key.length === 1) ? 'type' : undefined;
}
