import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ModelSession } from './model-session.ts';

/** What a person has chosen or come to is kept as long as the model is open: one store a session, begun when it is asked for. */
export function keptInSession<T>(begin: () => T): (session: ModelSession) => StoreApi<T> {
  const stores = new WeakMap<ModelSession, StoreApi<T>>();
  return (session) => {
    const there = stores.get(session);
    if (there) return there;
    const store = createStore<T>(begin);
    stores.set(session, store);
    return store;
  };
}
