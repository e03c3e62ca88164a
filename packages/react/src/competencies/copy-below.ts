import { commands, type Id } from '@tegu/core';
import type { RunStep } from '../session/model-session.ts';

/** Copies of siblings, in their order, after the last of them; `next` is what follows that one. */
export function copyBelow(step: RunStep, ids: readonly Id[], parent: Id, next: Id | null): readonly Id[] {
  const copies: Id[] = [];
  let before = next;
  for (const id of ids.toReversed()) {
    let copy: Id | undefined;
    step(commands['duplicate-record'], { id }, ([made]) => (copy = made));
    if (copy === undefined) return copies;
    // The copy of the last stands where it belongs; the others were made beside their originals.
    if (id !== ids.at(-1)) step(commands['move-record'], { id: copy, parent, before });
    before = copy;
    copies.unshift(copy);
  }
  return copies;
}
