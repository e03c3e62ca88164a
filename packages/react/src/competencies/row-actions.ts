import { commands, smallestEdit, type Id, type Model } from '@tegu/core';
import { useMemo } from 'react';
import { useWords, type Words } from '../messages/words.tsx';
import { typingKey, type ModelSession, type RunStep } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import type { Spot } from './caret.ts';
import { isRowBlank, madeAs, nameOfRow, rowsOf, textOfRow, type RowKind } from './rows.ts';
import { shortened } from './shortened.ts';

/** The part of a text that is chosen; the caret, where nothing is. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What can be done with the rows of one kind. What gives a spot says where the caret goes. */
export interface RowActions {
  /** The first letter of a new row at the end. */
  begin(text: string): Spot | undefined;
  /** Parts a row at the caret, or makes an empty one beside it. */
  split(id: Id, at: Range): Spot | undefined;
  /** A row for each line, at the caret of a row or at the end; one step. */
  paste(lines: readonly string[], into?: { readonly id: Id; readonly at: Range }): Spot | undefined;
  duplicate(id: Id): Id | undefined;
  moveBefore(id: Id, before: Id | null): void;
  /** Gives the new place, from 1, or 0 where there is no way. */
  moveBy(id: Id, step: -1 | 1): number;
  remove(id: Id): void;
}

/** The actions on the rows of one kind of a competency. */
export function useRowActions(competency: Id, kind: RowKind): RowActions {
  const session = useSession();
  const words = useWords();
  const languages = useContentLanguages();
  const undoToast = useUndoToast();
  return useMemo(
    () => actions({ competency, kind, session, words, languages, undoToast }),
    [competency, kind, session, words, languages, undoToast],
  );
}

interface Around {
  readonly competency: Id;
  readonly kind: RowKind;
  readonly session: ModelSession;
  readonly words: Words;
  /** The one that is written in, then those in which a row may have its words. */
  readonly languages: readonly string[];
  readonly undoToast: (message: string) => void;
}

function actions({ competency, kind, session, words, languages, undoToast }: Around): RowActions {
  const [language = 'en'] = languages;
  const model = (): Model => session.store.getState().model;
  const rows = (): readonly Id[] => rowsOf(model(), competency, kind);
  const textOf = (id: Id): string => textOfRow(model(), id, language);
  const after = (id: Id): Id | null => rows()[rows().indexOf(id) + 1] ?? null;
  const made = (text: string, before: Id | null) => ({
    ...madeAs(kind),
    parent: competency,
    texts: text === '' ? {} : { text: { [language]: text } },
    before,
  });
  /** Makes a row for each text before a row; gives the last. */
  const makeAll = (step: RunStep, texts: readonly string[], before: Id | null): Id | undefined => {
    let last: Id | undefined;
    for (const text of texts) step(commands['create-record'], made(text, before), ([id]) => (last = id));
    return last;
  };
  const say = (step: RunStep, id: Id, text: string): void => {
    const edit = smallestEdit(textOf(id), text);
    if (textOf(id) !== text) step(commands['edit-text'], { id, field: 'text', language, edit });
  };
  const moveBefore = (id: Id, before: Id | null): void => {
    session.run(commands['move-record'], { id, parent: competency, before });
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
        if (head === '' && tail !== '') makeAll(step, [''], id);
        else {
          say(step, id, head);
          added = makeAll(step, [tail], after(id));
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
          last = makeAll(step, lines, id);
          say(step, id, tail);
          return;
        }
        const [own, ...others] = head === '' ? lines : [head, ...lines];
        const next = after(id);
        say(step, id, own ?? '');
        last = makeAll(step, others, next) ?? id;
        if (tail !== '') makeAll(step, [tail], next);
      });
      return last === undefined ? undefined : { id: last };
    },
    duplicate: (id) => {
      let copy: Id | undefined;
      session.run(commands['duplicate-record'], { id }, { onMade: ([first]) => (copy = first) });
      return copy;
    },
    moveBefore,
    moveBy: (id, step) => {
      const listed = rows();
      const to = listed.indexOf(id) + step;
      if (to < 0 || to >= listed.length) return 0;
      moveBefore(id, listed[step < 0 ? to : to + 1] ?? null);
      return to + 1;
    },
    remove: (id) => {
      const isNothing = isRowBlank(model(), id);
      const name = shortened(nameOfRow(model(), id, languages));
      if (session.run(commands['delete-records'], { ids: [id] }) !== true) return;
      // An empty row is no loss: it goes without a word, as it does in any list.
      if (!isNothing) undoToast(words('competencies.row.deleted', { name }));
    },
  };
}
