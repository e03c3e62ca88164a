import { useSyncExternalStore } from 'react';

/** A value outside React that tells when it is replaced. */
interface StoreOf<T> {
  readonly getState: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The value of a store, and a new drawing whenever it is replaced. */
export function useStoreState<T>({ subscribe, getState }: StoreOf<T>): T {
  return useSyncExternalStore(subscribe, getState);
}
