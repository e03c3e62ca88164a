import { useStore } from 'zustand';
import { keptInSession } from '../../session/kept-in-session.ts';
import { useSession } from '../../session/session-context.tsx';

/** By check, how many of its findings are shown; whoever comes back finds the lists as long as they left them. */
const lengthsIn = keptInSession<ReadonlyMap<string, number>>(() => new Map());

/** How many findings of a check the person has asked for, undefined where none yet, and the way to ask for more. */
export function useKeptLength(
  rule: string,
): readonly [length: number | undefined, lengthen: (to: number) => void] {
  const store = lengthsIn(useSession());
  const length = useStore(store, (all) => all.get(rule));
  return [length, (to) => store.setState((all) => new Map(all).set(rule, to), true)];
}
