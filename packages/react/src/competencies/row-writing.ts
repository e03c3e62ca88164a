import { commands, smallestEdit, type Id } from '@tegu/core';
import { typingKey, type ModelSession, type RunStep } from '../session/model-session.ts';
import type { Spot } from './caret.ts';

/** The part of a text that is chosen; the caret, where nothing is. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How rows of one kind are written one after the other. What gives a spot says where the caret goes. */
export interface RowWriting {
  /** The first letter of a new row at the end. */
  begin(text: string): Spot | undefined;
  /** Parts a row at the caret, or makes an empty one beside it. */
  split(id: Id, at: Range): Spot | undefined;
  /** A row for each line, at the caret of a row or at the end; one step. */
  paste(lines: readonly string[], into?: { readonly id: Id; readonly at: Range }): Spot | undefined;
}

interface Rows {
  readonly session: ModelSession;
  readonly language: string;
  readonly textOf: (id: Id) => string;
  /** The row behind one; null at the end. */
  readonly after: (id: Id) => Id | null;
  /** What makes a row that says a text before another, or at the end; `beside` is the row that it comes from. */
  readonly made: (
    text: string,
    before: Id | null,
    beside?: Id,
  ) => { readonly type: string; readonly parent: Id };
}

/** The writing of rows that stand in some list. */
export function rowWriting({ session, language, textOf, after, made }: Rows): RowWriting {
  /** Makes a row for each text before a row; gives the last. */
  const makeAll = (
    step: RunStep,
    texts: readonly string[],
    before: Id | null,
    beside?: Id,
  ): Id | undefined => {
    let last: Id | undefined;
    for (const text of texts)
      step(commands['create-record'], made(text, before, beside), ([id]) => (last = id));
    return last;
  };
  const say = (step: RunStep, id: Id, text: string): void => {
    const edit = smallestEdit(textOf(id), text);
    if (textOf(id) !== text) step(commands['edit-text'], { id, field: 'text', language, edit });
  };
  return {
    begin: (text) => {
      let id: Id | undefined;
      session.run(commands['create-record'], made(text, null), {
        onMade: ([first]) => (id = first),
        // What is typed on is the same step: undo takes the whole row back, not all but its first letter.
        typingIn: ([first]) => first && typingKey(first, 'text', language),
      });
      return id === undefined ? undefined : { id };
    },
    split: (id, at) => {
      const text = textOf(id);
      const [head, tail] = [text.slice(0, at.start).trimEnd(), text.slice(at.end).trimStart()];
      let added: Id | undefined;
      session.runTogether(head !== '' && tail !== '' ? 'split-row' : 'create-record', (step) => {
        // Before the first letter the row itself steps down, and keeps what is linked to it.
        if (head === '' && tail !== '') makeAll(step, [''], id, id);
        else {
          say(step, id, head);
          added = makeAll(step, [tail], after(id), id);
        }
      });
      return { id: added ?? id, at: 0 };
    },
    paste: (lines, into) => {
      if (!into) {
        let last: Id | undefined;
        session.runTogether('paste-rows', (step) => (last = makeAll(step, lines, null)));
        return last === undefined ? undefined : { id: last };
      }
      const { id, at } = into;
      const text = textOf(id);
      const [head, tail] = [text.slice(0, at.start).trim(), text.slice(at.end).trim()];
      let last: Id | undefined;
      session.runTogether('paste-rows', (step) => {
        if (head === '' && tail !== '') {
          last = makeAll(step, lines, id, id);
          say(step, id, tail);
          return;
        }
        const [own, ...others] = head === '' ? lines : [head, ...lines];
        const next = after(id);
        say(step, id, own ?? '');
        last = makeAll(step, others, next, id) ?? id;
        if (tail !== '') makeAll(step, [tail], next, id);
      });
      return last === undefined ? undefined : { id: last };
    },
  };
}
