import { commands, type Id, type Model } from '@tegu/core';
import { useMemo } from 'react';
import { useWords, type Words } from '../messages/words.tsx';
import type { ModelSession } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { rowWriting, type RowWriting } from './row-writing.ts';
import { isRowBlank, madeAs, nameOfRow, rowsOf, textOfRow, type RowKind } from './rows.ts';
import { shortened } from './shortened.ts';

/** What can be done with the rows of one kind. What gives a spot says where the caret goes. */
export interface RowActions extends RowWriting {
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
  const moveBefore = (id: Id, before: Id | null): void => {
    session.run(commands['move-record'], { id, parent: competency, before });
  };
  return {
    ...rowWriting({ session, language, textOf, after, made }),
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
