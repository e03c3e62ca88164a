import type { Id } from '@tegu/core';
import { useCallback, useContext } from 'react';
import { TOUCHED, useMedia } from '../controls/use-media.ts';
import { ArrivalContext } from '../palette/arrival.ts';

/**
 * The way to a competency and into its name, for what has just come into the model; where fingers press only to its page,
 * which a keyboard would cover. Needs a Frame above it.
 */
export function useWayToCompetency(): (id: Id) => void {
  const arrive = useContext(ArrivalContext);
  const isTouched = useMedia(TOUCHED);
  return useCallback(
    (id) => {
      const to = { place: 'competencies', item: id } as const;
      arrive?.(isTouched ? { to } : { to, record: id, field: 'name' });
    },
    [arrive, isTouched],
  );
}
