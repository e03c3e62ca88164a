import type { Finding } from '@tegu/core';
import type { JSX } from 'react';
import { isPlainClick, PlaceLink } from '../../places/place-link.tsx';
import { useSessionState } from '../../session/session-context.tsx';
import { whereaboutsOf } from '../record-path.ts';
import { usePlaceOfFinding } from './place-of-finding.ts';
import { useWayToFinding } from './way-to-finding.ts';

interface FindingLinkProps {
  readonly finding: Finding;
  readonly className?: string;
  /** It is one of those that the keys go through. */
  readonly isListed?: boolean;
}

/** Where a finding is, as the way there: to its words in their field. */
export function FindingLink({ finding, className = '', isListed = false }: FindingLinkProps): JSX.Element {
  const placeOf = usePlaceOfFinding();
  const goTo = useWayToFinding();
  const model = useSessionState((state) => state.model);
  return (
    <PlaceLink
      className={`tegu-link ${className}`}
      to={whereaboutsOf(model, finding.record)}
      data-finding-link={isListed ? '' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        goTo(finding);
      }}
    >
      {placeOf(finding)}
    </PlaceLink>
  );
}
