import { competenciesInOrder } from '@tegu/core';
import type { JSX } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useNames } from '../session/names.ts';
import { useRecord, useSession, useSessionState } from '../session/session-context.tsx';
import { competencyStanding, roleStanding } from './focus-counts.ts';

/** In how many roles of how many the customer shows, and the next thing to do. */
export function FocusSummary(): JSX.Element {
  const words = useWords();
  const name = useNames();
  const { checks } = useSession();
  const { shown, count, role, competency } = useSessionState(
    useShallow(({ model }) => {
      const roles = model.children(model.root, 'role').filter(({ kind }) => kind === 'role');
      const standings = roles.map(({ id }) => roleStanding(checks.derivation, id));
      return {
        shown: standings.filter((each) => each === 'shown').length,
        count: roles.length,
        role: roles[standings.indexOf('open')]?.id ?? null,
        competency:
          checks.derivation
            .ask(competenciesInOrder, '')
            .find((id) => competencyStanding(checks.derivation, id) === 'open') ?? null,
      };
    }),
  );
  const openRole = useRecord(role, 'role');
  const openCompetency = useRecord(competency, 'competency');
  return (
    <p className="tegu-focus-sum">
      {words('check.focus.sum', { shown, count })}{' '}
      {openRole ? (
        <PlaceLink className="tegu-link" to={{ place: 'roles', view: 'role', item: openRole.id }}>
          {words('check.focus.next.role', { name: name(openRole.name, 'roles.unnamed') })}
        </PlaceLink>
      ) : openCompetency ? (
        <PlaceLink className="tegu-link" to={{ place: 'competencies', item: openCompetency.id }}>
          {words('check.focus.next.competency', {
            name: name(openCompetency.name, 'roles.unnamedCompetency'),
          })}
        </PlaceLink>
      ) : (
        words('check.alignment.next.done')
      )}
    </p>
  );
}
