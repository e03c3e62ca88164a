import type { TextEdit } from '@tegu/core';

/**
 * What typing has made of a text: the smallest edit that ends at the caret. Where letters repeat there are several smallest
 * ones, and only the caret knows which of them it was.
 */
export function typedEdit(before: string, after: string, caret: number): TextEdit {
  let end = 0;
  const most = Math.min(before.length, after.length - caret);
  while (
    end < most &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  if (cuts(before, before.length - end) || cuts(after, after.length - end)) end--;
  let start = 0;
  const left = Math.min(before.length, after.length) - end;
  while (start < left && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (cuts(before, start) || cuts(after, start)) start--;
  return { at: start, delete: before.length - end - start, insert: after.slice(start, after.length - end) };
}

/**
 * An edit of a text, as it reads once another edit of the same text has been made: nobody's letters are lost. What both take
 * out is taken out once; of two insertions at one place the other comes first.
 */
export function rebased(edit: TextEdit, over: TextEdit): TextEdit {
  const overEnd = over.at + over.delete;
  const shift = over.insert.length - over.delete;
  const moved = (offset: number): number => {
    if (offset < over.at) return offset;
    return offset >= overEnd ? offset + shift : over.at + over.insert.length;
  };
  const end = edit.at + edit.delete;
  if (end <= over.at && edit.at < over.at) return edit;
  if (edit.at >= overEnd) return { ...edit, at: moved(edit.at) };
  // They overlap: of the letters taken out, those on either side of the other edit's are left to take out.
  const before = Math.max(0, over.at - edit.at);
  const after = Math.max(0, end - overEnd);
  if (before > 0 && after > 0 && over.insert !== '')
    return { at: edit.at, delete: before, insert: edit.insert };
  return before > 0
    ? { at: edit.at, delete: before + (over.insert === '' ? after : 0), insert: edit.insert }
    : { at: over.at + over.insert.length, delete: after, insert: edit.insert };
}

/**
 * An edit of a text that others have edited meanwhile, one edit after the other: how it reads after theirs, and how theirs
 * read after it.
 */
export function carriedOver(
  edit: TextEdit,
  elsewhere: readonly TextEdit[],
): { readonly edit: TextEdit; readonly elsewhere: readonly TextEdit[] } {
  let own = edit;
  const after = elsewhere.map((other) => {
    const follows = other.at === own.at ? besideOwn(other, own) : rebased(other, own);
    own = rebased(own, other);
    return follows;
  });
  return { edit: own, elsewhere: after };
}

/** Another's edit at the very place of one's own: its letters come first. */
function besideOwn(other: TextEdit, own: TextEdit): TextEdit {
  const left = own.insert === '' ? Math.max(0, other.delete - own.delete) : 0;
  return { at: other.at, delete: left, insert: other.insert };
}

/** True for a place between the two halves of a character beyond the basic plane. */
function cuts(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1);
  const low = text.charCodeAt(at);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
