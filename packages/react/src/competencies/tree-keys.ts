import type { KeyboardEvent } from 'react';
import { chosenActOf, type ChosenAct } from './row-keys.ts';

/** What a key does on a competency of the tree. `before` and `after` lead into the categories beside its own. */
export type TreeAct = Exclude<ChosenAct, 'text' | 'typing'> | 'before' | 'after';

/** What a link does with these keys itself, as long as nothing is chosen. */
const OF_CHOICE: ReadonlySet<string> = new Set(['above', 'below', 'all', 'leave', 'menu']);

/** The act that a key stands for while a competency of the tree has the focus: the keys of chosen rows, and the way aside. */
export function treeActOf(event: KeyboardEvent, hasChoice: boolean): TreeAct | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey && !ctrlKey && !metaKey && !shiftKey) {
    if (key === 'ArrowLeft') return 'before';
    if (key === 'ArrowRight') return 'after';
  }
  const act = chosenActOf(event);
  if (act === undefined || act === 'text' || act === 'typing') return undefined;
  if (hasChoice) return act;
  // Of old Backspace leads back to the page before.
  return OF_CHOICE.has(act) || key === 'Backspace' ? undefined : act;
}
