import { commands, inLanguage, type Id, type Model } from '@tegu/core';
import { useMemo } from 'react';
import { keepingFocus } from '../controls/keeping-focus.ts';
import { useWords, type Words } from '../messages/words.tsx';
import type { ModelSession } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { statementsOf, type ListedKind } from './statements.ts';

/** What can be done with the statements of one list. */
export interface StatementActions {
  /** A new one after `id`, or at the end; gives its id. */
  add(after?: Id): Id | undefined;
  moveBefore(id: Id, before: Id | null): void;
  moveBy(id: Id, step: -1 | 1): void;
  remove(id: Id): void;
}

/** The actions on the values or the goals; deleting says what went with it and can be taken back. */
export function useStatementActions(kind: ListedKind): StatementActions {
  const session = useSession();
  const words = useWords();
  const languages = useContentLanguages();
  const undoToast = useUndoToast();
  return useMemo(
    () => actions(kind, session, words, languages, undoToast),
    [kind, session, words, languages, undoToast],
  );
}

function actions(
  kind: ListedKind,
  session: ModelSession,
  words: Words,
  languages: readonly string[],
  undoToast: (message: string) => void,
): StatementActions {
  const model = (): Model => session.store.getState().model;
  const ids = (): readonly Id[] => statementsOf(model(), kind).map(({ id }) => id);
  const moveBefore = (id: Id, before: Id | null): void => {
    keepingFocus(() => session.run(commands['move-record'], { id, parent: model().root, before }));
  };
  return {
    add: (after) => {
      const listed = ids();
      const before = after === undefined ? null : (listed[listed.indexOf(after) + 1] ?? null);
      let added: Id | undefined;
      session.run(
        commands['create-record'],
        { type: 'statement', parent: model().root, fields: { kind }, before },
        { onMade: ([made]) => (added = made) },
      );
      return added;
    },
    moveBefore,
    moveBy: (id, step) => {
      const listed = ids();
      const at = listed.indexOf(id);
      const to = at + step;
      if (at < 0 || to < 0 || to >= listed.length) return;
      moveBefore(id, listed[step < 0 ? to : to + 1] ?? null);
    },
    remove: (id) => {
      const statement = model().record(id, 'statement');
      if (!statement) return;
      const links = linksOf(model(), id);
      const name = inLanguage(kind === 'value' ? statement.title : statement.text, languages);
      if (session.run(commands['delete-records'], { ids: [id] }) !== true) return;
      // An empty row is no loss: it goes without a word, as it does in any list.
      if (name === '' && links === 0) return;
      undoToast(words(`foundation.deleted.${kind}`, { name: shortened(name), links }));
    },
  };
}

/** How many links and sentences go with a statement. */
function linksOf(model: Model, id: Id): number {
  return (
    model.joins(id, 'evidence').length +
    model.joins(id, 'claim').length +
    model.joins(id, 'valueMeaning').length
  );
}

const LONGEST_NAME = 40;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()} …` : name;
}
