import { statementAlignment } from '@tegu/core';
import { useShallow } from 'zustand/react/shallow';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { borneOutStatements } from './borne-out.ts';
import { roleStanding } from './focus-counts.ts';

/** What is open in each view: findings, statements that no deed shows, roles whose own deeds do not show the customer and of which nobody has said why not. */
export interface Counts {
  readonly wording: number;
  readonly alignment: number;
  readonly focus: number;
}

export function useCounts(): Counts {
  const { checks } = useSession();
  return useSessionState(
    useShallow(({ model, settings }) => {
      const wording = [...checks.unordered(settings)].length;
      const alignment = borneOutStatements(model).filter(({ id }) => {
        const { state, waived } = checks.derivation.ask(statementAlignment, id);
        return state !== 'shown' && !waived;
      }).length;
      const focus = model
        .children(model.root, 'role')
        .filter(({ id, kind }) => kind === 'role' && roleStanding(checks.derivation, id) === 'open').length;
      return { wording, alignment, focus };
    }),
  );
}
