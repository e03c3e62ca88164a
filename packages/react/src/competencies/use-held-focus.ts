import type { Id } from '@tegu/core';
import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { fieldOf, putCaret } from './caret.ts';

/**
 * Keeps the focus in a list when the row that has it goes, as by undo: it comes to the row in its place, or to the last field.
 * Gives what hears where the focus is.
 */
export function useHeldFocus(
  list: RefObject<HTMLElement | null>,
  ids: readonly Id[],
): (event: FocusEvent) => void {
  const held = useRef<Id | null>(null);
  const before = useRef(ids);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = ids;
    const id = held.current;
    if (id === null || ids.includes(id) || !was.includes(id)) return;
    held.current = null;
    const element = list.current;
    // Somebody who has gone elsewhere is left there.
    if (!element || element.ownerDocument.activeElement !== element.ownerDocument.body) return;
    const next = ids[was.indexOf(id)];
    putCaret(next === undefined ? element.querySelector('.ghost textarea') : fieldOf(element, next));
  }, [list, ids]);
  return ({ target }) => {
    held.current = target.closest<HTMLElement>('[data-record]')?.dataset['record'] ?? null;
  };
}
