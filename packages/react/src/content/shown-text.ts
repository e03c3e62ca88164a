import { textsIn, type Id, type Model, type TextEdit } from '@tegu/core';
import { editsBetween, followed } from './followed-selection.ts';

/** The text of a record's field in a language as the model has it; '' where there is none. */
export function textIn(model: Model, record: Id, field: string, language: string): string {
  const found = model.get(record);
  return (found && textsIn(found, field)?.[language]) ?? '';
}

/** A field of text: of several lines, or of one. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Puts another text into a field of the page, and keeps caret and selection at the letters where they stood. */
export function showText(element: TextField, text: string, told: readonly TextEdit[] = []): void {
  const edits = editsBetween(element.value, text, told);
  if (edits.length === 0) return;
  const { selectionStart, selectionEnd, selectionDirection } = element;
  const caret = { start: selectionStart ?? text.length, end: selectionEnd ?? text.length };
  element.value = text;
  // Setting a selection in a field without the focus would scroll some browsers to it.
  if (element.ownerDocument.activeElement === element) {
    const { start, end } = followed(caret, edits);
    element.setSelectionRange(start, end, selectionDirection ?? 'none');
  }
}
