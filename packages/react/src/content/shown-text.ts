import { smallestEdit, textsIn, type Id, type Model } from '@tegu/core';

/** The text of a record's field in a language as the model has it; '' where there is none. */
export function textIn(model: Model, record: Id, field: string, language: string): string {
  const found = model.get(record);
  return (found && textsIn(found, field)?.[language]) ?? '';
}

/** Puts another text into a field of the page, and keeps caret and selection at the words where they stood. */
export function showText(element: HTMLTextAreaElement, text: string): void {
  const before = element.value;
  if (before === text) return;
  const { at, delete: gone, insert } = smallestEdit(before, text);
  const { selectionStart, selectionEnd, selectionDirection } = element;
  // What is put in right before selected words is not selected: the next key would take it out.
  const isBeforeSelected = gone === 0 && at === selectionStart && at < selectionEnd;
  const follow = (offset: number): number => {
    if (offset < at || (offset === at && !isBeforeSelected)) return offset;
    return offset >= at + gone ? offset - gone + insert.length : at + insert.length;
  };
  element.value = text;
  // Setting a selection in a field without the focus would scroll some browsers to it.
  if (element.ownerDocument.activeElement === element) {
    element.setSelectionRange(follow(selectionStart), follow(selectionEnd), selectionDirection);
  }
}
