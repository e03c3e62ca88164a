import type { Suggestion } from '@tegu/core';
import { useCallback, useContext } from 'react';
import { whereaboutsOf } from '../check/record-path.ts';
import { useWords } from '../messages/words.tsx';
import { ArrivalContext } from '../palette/arrival.ts';
import { usePlaces } from '../places/places-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { applySuggestion } from './finding-actions.ts';

/**
 * Takes up a suggestion: says what was done, with undo, or, where only a person has the words, brings the caret to where they
 * are to be written. Gives false where it can no longer be done.
 */
export function useTakingUp(): (suggestion: Suggestion) => boolean {
  const words = useWords();
  const session = useSession();
  const places = usePlaces();
  const arrive = useContext(ArrivalContext);
  const toast = useUndoToast();
  return useCallback(
    (suggestion) => {
      const taken = applySuggestion(session, suggestion);
      if (!taken) return false;
      const { toWrite } = taken;
      if (toWrite === null) {
        toast(words('content.applied'));
        return true;
      }
      const to = whereaboutsOf(session.store.getState().model, toWrite);
      if (arrive) arrive({ to, record: toWrite });
      else places.go(to);
      return true;
    },
    [session, words, toast, places, arrive],
  );
}
