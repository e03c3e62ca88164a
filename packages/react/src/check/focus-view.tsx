import { competenciesInOrder } from '@tegu/core';
import { useId, type JSX } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useRoleSections, type RoleSection } from '../roles/role-sections.ts';
import { useAnswer, useSession, useSessionState } from '../session/session-context.tsx';
import { CompetencyFocusRow } from './competency-focus-row.tsx';
import { competencyStanding, roleStanding, type FocusStanding } from './focus-counts.ts';
import { FocusSummary } from './focus-summary.tsx';
import { RoleFocusCard } from './role-focus-card.tsx';

/** How the customer shows: frontline beside support, role by role, and then competency by competency. */
export function FocusView(): JSX.Element {
  const words = useWords();
  const sections = useRoleSections().filter(({ name }) => name !== 'groups');
  const heading = useId();
  const { checks } = useSession();
  const competencies = useAnswer(competenciesInOrder, '');
  const standings = useSessionState(
    useShallow(() => counted(competencies.map((id) => competencyStanding(checks.derivation, id)))),
  );
  return (
    <>
      {sections.length === 0 && (
        <div className="tegu-empty">
          <p className="tegu-lead">{words('check.focus.empty')}</p>
          <p>
            <PlaceLink className="tegu-link" to={{ place: 'roles' }}>
              {words('check.toRoles')}
            </PlaceLink>
          </p>
        </div>
      )}
      {sections.length > 0 && <FocusSummary />}
      <div className="tegu-focus-pair">
        {sections.map((section) => (
          <Side key={section.name} section={section} />
        ))}
      </div>
      {competencies.length > 0 && (
        <section className="tegu-focus-competencies" aria-labelledby={heading}>
          <div className="side-head">
            <h2 id={heading}>{words('frame.place.competencies')}</h2>
            <p>
              {words('check.focus.competencies', { shown: standings.shown, count: competencies.length })}
              <Reasons count={standings.reason} />
            </p>
          </div>
          <ul>
            {competencies.map((id) => (
              <CompetencyFocusRow key={id} id={id} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Side({ section }: { readonly section: RoleSection }): JSX.Element {
  const words = useWords();
  const { checks } = useSession();
  const heading = useId();
  const { shown, reason } = useSessionState(
    useShallow(() => counted(section.roles.map(({ id }) => roleStanding(checks.derivation, id)))),
  );
  return (
    <section className={section.name === 'unplaced' ? 'side unplaced' : 'side'} aria-labelledby={heading}>
      <div className="side-head">
        <h2 id={heading}>{words(`roles.section.${section.name}`)}</h2>
        <p>
          {words('check.focus.count', { shown, count: section.roles.length })}
          <Reasons count={reason} />
        </p>
      </div>
      {section.roles.map((role) => (
        <RoleFocusCard key={role.id} role={role} />
      ))}
    </section>
  );
}

/** How many are said not to show the customer; that closes the question and is no deed. */
function Reasons({ count }: { readonly count: number }): JSX.Element | null {
  const words = useWords();
  return count === 0 ? null : <> · {words('check.focus.reasons', { count })}</>;
}

function counted(standings: readonly FocusStanding[]): { readonly shown: number; readonly reason: number } {
  const those = (standing: FocusStanding): number => standings.filter((each) => each === standing).length;
  return { shown: those('shown'), reason: those('reason') };
}
