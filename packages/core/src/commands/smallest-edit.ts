import type { TextEdit } from '../model/tx.ts';

/** The smallest single edit that makes one text the other; it never cuts a character in half. */
export function smallestEdit(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (splitsCharacter(before, start) || splitsCharacter(after, start)) start--;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end++;
  }
  if (splitsCharacter(before, before.length - end) || splitsCharacter(after, after.length - end)) end--;
  return { at: start, delete: before.length - end - start, insert: after.slice(start, after.length - end) };
}

/** A text after an edit. */
export function afterEdit(text: string, { at, delete: gone, insert }: TextEdit): string {
  return text.slice(0, at) + insert + text.slice(at + gone);
}

/** True for a place between the two halves of a character beyond the basic plane. */
export function splitsCharacter(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1);
  const low = text.charCodeAt(at);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
