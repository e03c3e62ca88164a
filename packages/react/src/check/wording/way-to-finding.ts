import type { Finding, Id } from '@tegu/core';
import { useCallback, useContext } from 'react';
import { sectionId } from '../../foundation/preconditions.tsx';
import { ArrivalContext, type Goal } from '../../palette/arrival.ts';
import { usePlaces } from '../../places/places-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { whereaboutsOf } from '../record-path.ts';
import { missingKind } from './place-of-finding.ts';

/** The way to a finding: its place opens, and its words are chosen in their field. */
export function useWayToFinding(): (finding: Finding) => void {
  const session = useSession();
  const places = usePlaces();
  const arrive = useContext(ArrivalContext);
  return useCallback(
    (finding) => {
      const { record, field, language, start, end } = finding;
      const { model } = session.store.getState();
      if (language !== null) session.writeIn(language);
      const to = whereaboutsOf(model, record);
      if (!arrive) places.go(to);
      else if (field !== null) arrive({ to, record, field, words: { start, end } });
      else arrive({ to, record, beside: besideWhat(finding, model.root) });
    },
    [session, places, arrive],
  );
}

/** What is missing has no field of its own yet: the one that it is written in. */
function besideWhat(finding: Finding, root: Id): Goal['beside'] {
  const kind = missingKind(finding, root);
  return kind ? `#${sectionId(kind)}` : `[data-rule="${CSS.escape(finding.rule)}"]`;
}
