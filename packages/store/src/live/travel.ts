import { smallestEdit, textFieldsOf, textsIn, type AnyRecord, type Id, type RecordsDiff } from '@tegu/core';

/** Where somebody's eyes should go after undo or redo: a record, and in one of its texts the caret. */
export interface Spot {
  readonly id: Id;
  readonly text?: { readonly field: string; readonly language: string; readonly at: number };
}

/** Where undoing or redoing has changed something that can be seen: at a text before all, else at a record that is there. */
export function spotOf(diff: RecordsDiff): Spot | undefined {
  let first: Spot | undefined;
  for (const [id, { before, after }] of diff) {
    if (!after?.live) continue;
    const text = before?.live ? changedText(before, after) : undefined;
    if (text) return { id, text };
    first ??= { id };
  }
  return first;
}

function changedText(before: AnyRecord, after: AnyRecord): Spot['text'] {
  for (const field of textFieldsOf(after.type)) {
    const [was, now] = [textsIn(before, field) ?? {}, textsIn(after, field) ?? {}];
    if (was === now) continue;
    for (const language of new Set([...Object.keys(now), ...Object.keys(was)])) {
      const [from, to] = [was[language] ?? '', now[language] ?? ''];
      if (from === to) continue;
      const { at, insert } = smallestEdit(from, to);
      return { field, language, at: at + insert.length };
    }
  }
  return undefined;
}
