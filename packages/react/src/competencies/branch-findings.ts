import type { Finding, Id } from '@tegu/core';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useSession } from '../session/session-context.tsx';

const BELOW = ['indicator', 'component', 'descriptor'] as const;

/** The findings shown on a competency and on what stands in it. */
export function useBranchFindings(competency: Id): readonly Finding[] {
  const session = useSession();
  return useStore(
    session.store,
    useShallow(({ model, settings }) =>
      [competency, ...BELOW.flatMap((type) => model.childIds(competency, type))].flatMap((id) =>
        model.isLive(id) ? session.checks.shownOn(id, settings) : [],
      ),
    ),
  );
}
