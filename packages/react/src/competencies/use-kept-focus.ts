import { competenciesInOrder, type Id } from '@tegu/core';
import { useMemo, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../session/session-context.tsx';
import { fieldOf } from './caret.ts';
import type { CompetencyActions } from './competency-actions.ts';
import { linkOf } from './use-chosen-competencies.ts';

/** What takes the focus where nothing is left beside what has gone. */
const ELSEWHERE = '.tegu-empty textarea, article, .adding button';

/** The same actions; when what had the focus is deleted, whatever it was deleted by, the focus goes on to its neighbour. */
export function useKeptFocus(
  actions: CompetencyActions,
  place: RefObject<HTMLElement | null>,
): CompetencyActions {
  const session = useSession();
  return useMemo(() => {
    const removing = (
      id: Id,
      listed: readonly Id[],
      act: () => void,
      focusOf: (neighbour: Id | undefined) => HTMLElement | null,
    ): void => {
      const at = listed.indexOf(id);
      flushSync(act);
      if (session.store.getState().model.isLive(id)) return;
      const next = focusOf(listed[at + 1] ?? listed[at - 1]);
      (next ?? place.current?.querySelector<HTMLElement>(ELSEWHERE))?.focus();
    };
    return {
      ...actions,
      remove: (id) =>
        removing(
          id,
          session.checks.derivation.ask(competenciesInOrder, ''),
          () => actions.remove(id),
          (neighbour) => linkOf(place.current, neighbour),
        ),
      removeCategory: (id) => {
        const { model } = session.store.getState();
        removing(
          id,
          model.childIds(model.root, 'category'),
          () => actions.removeCategory(id),
          (neighbour) => (neighbour === undefined ? null : fieldOf(place.current, neighbour)),
        );
      },
    };
  }, [session, actions, place]);
}
