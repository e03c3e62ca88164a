import { afterEdit, smallestEdit, type TextEdit } from '@tegu/core';

/** What is selected in a text; a caret where both ends are at one place. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a selection is after edits of its text, one after the other: at the letters that it was at. What is put in at either
 * end is not selected, or the next key would take it out, and what is put in at the caret stands behind it.
 */
export function followed(selection: Selection, edits: readonly TextEdit[]): Selection {
  return edits.reduce(({ start, end }, { at, delete: gone, insert }) => {
    const moved = (offset: number): number => Math.max(at, offset - gone) + insert.length;
    return {
      start: start > at || (start === at && start < end) ? moved(start) : start,
      end: end > at ? moved(end) : end,
    };
  }, selection);
}

/** Edits that make one text the other: those that are told of, where they do. */
export function editsBetween(from: string, to: string, told: readonly TextEdit[]): readonly TextEdit[] {
  if (from === to) return [];
  return told.reduce(afterEdit, from) === to ? told : [smallestEdit(from, to)];
}
