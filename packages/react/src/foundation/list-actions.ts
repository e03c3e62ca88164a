import { commands, inLanguage, type Id, type Model } from '@tegu/core';
import { useMemo } from 'react';
import { shortened } from '../competencies/shortened.ts';
import { keepingFocus } from '../controls/keeping-focus.ts';
import { useWords, type Words } from '../messages/words.tsx';
import type { ModelSession } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { isUnwritten, linksOf, listed, nameTextsOf, type ListedKind } from './listed.ts';

/** What can be done with the members of one list. */
export interface ListActions {
  /** A new one after `id`, or at the end; gives its id. */
  add(after?: Id): Id | undefined;
  moveBefore(id: Id, before: Id | null): void;
  moveBy(id: Id, step: -1 | 1): void;
  remove(id: Id): void;
}

/** The actions on the values, the goals or the units; deleting says what went with it and can be taken back. */
export function useListActions(kind: ListedKind): ListActions {
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
): ListActions {
  const model = (): Model => session.store.getState().model;
  const ids = (): readonly Id[] => listed(model(), kind).map(({ id }) => id);
  const moveBefore = (id: Id, before: Id | null): void => {
    keepingFocus(() => session.run(commands['move-record'], { id, parent: model().root, before }));
  };
  return {
    add: (after) => {
      const all = ids();
      const before = after === undefined ? null : (all[all.indexOf(after) + 1] ?? null);
      const made = kind === 'unit' ? { type: 'unit' } : { type: 'statement', fields: { kind } };
      let added: Id | undefined;
      session.run(
        commands['create-record'],
        { ...made, parent: model().root, before },
        { onMade: ([first]) => (added = first) },
      );
      return added;
    },
    moveBefore,
    moveBy: (id, step) => {
      const all = ids();
      const at = all.indexOf(id);
      const to = at + step;
      if (at < 0 || to < 0 || to >= all.length) return;
      moveBefore(id, all[step < 0 ? to : to + 1] ?? null);
    },
    remove: (id) => {
      const thing = listed(model(), kind).find((one) => one.id === id);
      if (!thing) return;
      const links = linksOf(model(), thing);
      const isNothing = isUnwritten(model(), thing) && links === 0;
      if (session.run(commands['delete-records'], { ids: [id] }) !== true) return;
      // An empty row is no loss: it goes without a word, as it does in any list.
      if (isNothing) return;
      const name = shortened(inLanguage(nameTextsOf(thing), languages));
      undoToast(words(`foundation.deleted.${kind}`, { name, links }));
    },
  };
}
