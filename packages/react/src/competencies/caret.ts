import type { Id } from '@tegu/core';
import { keepingFocus } from '../controls/keeping-focus.ts';

/** Where the caret goes: into a row, at a place of its text; at the end where none is given. */
export interface Spot {
  readonly id: Id;
  readonly at?: number | undefined;
}

/** The row of a record. */
export function rowOf(within: ParentNode | null, id: Id | undefined): HTMLElement | null {
  return id === undefined
    ? null
    : (within?.querySelector<HTMLElement>(`li[data-record="${CSS.escape(id)}"]`) ?? null);
}

/** The field of a row. */
export function fieldOf(within: ParentNode | null, id: Id): HTMLTextAreaElement | null {
  return within?.querySelector<HTMLTextAreaElement>(`[data-record="${CSS.escape(id)}"] textarea`) ?? null;
}

/** Puts the caret into a field, at a place of its text or at the end of a shorter one. */
export function putCaret(field: HTMLTextAreaElement | null, at?: number): void {
  if (!field) return;
  field.focus();
  const place = Math.min(at ?? field.value.length, field.value.length);
  field.setSelectionRange(place, place);
}

/** Runs what moves rows on the screen; the field that was being written in keeps focus and caret. */
export function keepingCaret(act: () => void): void {
  const held = document.activeElement;
  const range = held instanceof HTMLTextAreaElement ? [held.selectionStart, held.selectionEnd] : undefined;
  keepingFocus(act);
  const [start, end] = range ?? [];
  if (!(held instanceof HTMLTextAreaElement) || start === undefined || end === undefined) return;
  if (held.selectionStart !== start || held.selectionEnd !== end) held.setSelectionRange(start, end);
}
