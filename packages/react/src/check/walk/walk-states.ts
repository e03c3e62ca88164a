import { evidenceCounts, statementAlignment, type Derivation, type Id } from '@tegu/core';
import { useMemo } from 'react';
import { useSession, useSessionState } from '../../session/session-context.tsx';
import type { Statement } from '../borne-out.ts';
import type { Walk } from './walk-course.ts';
import { useWalk } from './use-walk.ts';

/**
 * How a statement stands in the walk, the first that holds: a sentence shows it; one does in a single role only; there is a
 * reason why not; nothing shows it yet; it was skipped; it was not asked.
 */
export const WALK_STATES = ['shown', 'inRole', 'waived', 'nothing', 'skipped', 'unasked'] as const;

export type WalkState = (typeof WALK_STATES)[number];

export interface StateInWalk {
  readonly statement: Statement;
  readonly state: WalkState;
}

/** How each statement stands, in order. */
export function useWalkStates(): readonly StateInWalk[] {
  const { walk, all } = useWalk();
  const { checks } = useSession();
  const revision = useSessionState((state) => state.revision);
  return useMemo(
    () =>
      all.map((statement) => ({
        statement,
        state: walkStateOf(checks.derivation, walk, statement.id),
      })),
    // The derivation follows the model by itself; the revision says that it has.
    // oxlint-disable-next-line react/exhaustive-deps
    [checks, revision, walk, all],
  );
}

function walkStateOf(derivation: Derivation, { marks }: Walk, id: Id): WalkState {
  const { state, waived } = derivation.ask(statementAlignment, id);
  if (state === 'shown') return 'shown';
  // What is evidence and no competency's shows it in a role.
  const evidence = derivation.model.joins(id, 'evidence');
  if (evidence.some((each) => derivation.ask(evidenceCounts, each.id))) return 'inRole';
  if (waived) return 'waived';
  const mark = marks.get(id);
  if (mark === undefined) return 'unasked';
  return mark === 'skipped' || mark === 'left' ? 'skipped' : 'nothing';
}
