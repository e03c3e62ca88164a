import type { Id } from '@tegu/core';
import { useShallow } from 'zustand/react/shallow';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { pairStateOf, type PairState } from './pair-state.ts';

/** The states of pairs of a competency and a statement, in their order. */
export function usePairStates(
  pairs: readonly (readonly [competency: Id, statement: Id])[],
): readonly PairState[] {
  const { checks } = useSession();
  return useSessionState(
    useShallow(() =>
      pairs.map(([competency, statement]) => pairStateOf(checks.derivation, competency, statement)),
    ),
  );
}
