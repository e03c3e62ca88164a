import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { usePlaces } from '../../places/places-context.tsx';
import { keptInSession } from '../../session/kept-in-session.ts';
import { useSession } from '../../session/session-context.tsx';
import { asAddress, fromAddress, NO_FILTER, type WordingFilter } from './wording-filter.ts';

/** Whoever goes to a finding and comes back finds the list as they left it, as long as the model is open. */
const filterOf = keptInSession<WordingFilter>(() => NO_FILTER);

/** What narrows the list of findings, and the ways to change it. Kind and place stand in the address too. */
export function useKeptFilter(): {
  readonly filter: WordingFilter;
  readonly narrow: (change: Partial<WordingFilter>) => void;
  readonly clear: () => void;
} {
  const places = usePlaces();
  const store = filterOf(useSession());
  const filter = useStore(store);
  const { filter: inAddress } = places.where;
  useLayoutEffect(() => {
    if (inAddress !== undefined) store.setState(fromAddress(inAddress));
  }, [store, inAddress]);
  const narrow = (change: Partial<WordingFilter>): void => {
    store.setState(change);
    const address = asAddress(store.getState());
    if (address !== inAddress) places.go({ ...places.where, filter: address }, { replace: true });
  };
  return { filter, narrow, clear: () => narrow(NO_FILTER) };
}
