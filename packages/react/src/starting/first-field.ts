import { useCallback, useContext } from 'react';
import { TOUCHED, useMedia } from '../controls/use-media.ts';
import { sectionId } from '../foundation/preconditions.tsx';
import { ArrivalContext } from '../palette/arrival.ts';

/**
 * The way into the first field of the foundation, for whoever has just begun a model and wants to write; where fingers press
 * only to the page, which a keyboard would cover. Needs a Frame above it.
 */
export function useFirstField(): () => void {
  const arrive = useContext(ArrivalContext);
  const isTouched = useMedia(TOUCHED);
  return useCallback(() => {
    // It has no record yet to be known by.
    const beside = isTouched ? undefined : `#${sectionId('customerCentricity')}`;
    arrive?.({ to: { place: 'foundation' }, beside });
  }, [arrive, isTouched]);
}
