import type { Id } from '@tegu/core';
import { useCallback, useMemo } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Whereabouts } from '../../places/places-context.tsx';
import { keptInSession } from '../../session/kept-in-session.ts';
import type { ModelSession } from '../../session/model-session.ts';
import { useModel, useSession } from '../../session/session-context.tsx';
import { borneOutStatements, type Statement } from '../borne-out.ts';
import { courseOf, newWalk, type Walk } from './walk-course.ts';

/** A walk is remembered as long as the model is open: who leaves it goes on where they were. */
export const walkIn: (session: ModelSession) => StoreApi<Walk> = keptInSession(newWalk);

/** The walk as it stands, and the statements as the model has them now. */
export interface WalkNow {
  readonly walk: Walk;
  /** The statements that it leads through. */
  readonly course: readonly Id[];
  /** Every statement that deeds must bear out, those that the walk does not lead through among them. */
  readonly all: readonly Statement[];
  readonly change: (next: (walk: Walk) => Walk) => void;
}

/** The walk through the statements of the model that is open here. */
export function useWalk(): WalkNow {
  const store = walkIn(useSession());
  const walk = useStore(store);
  const all = useModel(borneOutStatements);
  const change = useCallback<WalkNow['change']>(
    (next) => store.setState(next(store.getState()), true),
    [store],
  );
  return useMemo(() => {
    const course = courseOf(
      walk,
      all.map(({ id }) => id),
    );
    return { walk, course, all, change };
  }, [walk, all, change]);
}

/** The address of a statement of the walk, or of its end. */
export function walkTo(item: Id): Whereabouts {
  return { place: 'check', view: 'walk', item };
}
