import type { Id } from '@tegu/core';
import { useEffect } from 'react';
import { usePlaces } from '../places/places-context.tsx';
import type { ModelSession } from '../session/model-session.ts';
import { useSession } from '../session/session-context.tsx';

/** More than this nobody recognises at a glance; one of them is where the person is. */
const KEPT = 6;

const visits = new WeakMap<ModelSession, readonly Id[]>();

/** The records that somebody was at while the model was open, the last first. */
export function visitsIn(session: ModelSession): readonly Id[] {
  return visits.get(session) ?? [];
}

/** Remembers that somebody was at a record. */
export function rememberVisit(session: ModelSession, id: Id): void {
  const others = visitsIn(session).filter((other) => other !== id);
  visits.set(session, [id, ...others].slice(0, KEPT));
}

/** Remembers every record that an address leads to; the page of something that was just gone to is no visit of its own. */
export function useVisits(): void {
  const session = useSession();
  const { item } = usePlaces().where;
  useEffect(() => {
    const { model } = session.store.getState();
    const [last = ''] = visitsIn(session);
    const isPageOfLast = model.get(last)?.place[0] === item;
    // The documents of Use have addresses as well, and are no records.
    if (item !== undefined && model.get(item) && !isPageOfLast) rememberVisit(session, item);
  }, [session, item]);
}
