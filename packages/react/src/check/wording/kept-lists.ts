import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ModelSession } from '../../session/model-session.ts';
import { useSession } from '../../session/session-context.tsx';

/** By check, how many of its findings are shown; whoever comes back finds the lists as long as they left them. */
const lengths = new WeakMap<ModelSession, StoreApi<ReadonlyMap<string, number>>>();

function lengthsIn(session: ModelSession): StoreApi<ReadonlyMap<string, number>> {
  const there = lengths.get(session);
  if (there) return there;
  const store = createStore<ReadonlyMap<string, number>>(() => new Map());
  lengths.set(session, store);
  return store;
}

/** How many findings of a check the person has asked for, undefined where none yet, and the way to ask for more. */
export function useKeptLength(
  rule: string,
): readonly [length: number | undefined, lengthen: (to: number) => void] {
  const store = lengthsIn(useSession());
  const length = useStore(store, (all) => all.get(rule));
  return [length, (to) => store.setState((all) => new Map(all).set(rule, to), true)];
}
