import { competenciesInOrder, roleFocus } from '@tegu/core';
import { useId, type JSX } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useRoleSections, type RoleSection } from '../roles/role-sections.ts';
import { useAnswer, useSession, useSessionState } from '../session/session-context.tsx';
import { CompetencyFocusRow } from './competency-focus-row.tsx';
import { RoleFocusCard } from './role-focus-card.tsx';

/** How the customer shows: frontline beside support, role by role, and then competency by competency. */
export function FocusView(): JSX.Element {
  const words = useWords();
  const sections = useRoleSections().filter(({ name }) => name !== 'groups');
  const heading = useId();
  const competencies = useAnswer(competenciesInOrder, '');
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
      <div className="tegu-focus-pair">
        {sections.map((section) => (
          <Side key={section.name} section={section} />
        ))}
      </div>
      {competencies.length > 0 && (
        <section className="tegu-focus-competencies" aria-labelledby={heading}>
          <div className="side-head">
            <h2 id={heading}>{words('frame.place.competencies')}</h2>
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
  const shown = useSessionState(
    useShallow(
      () =>
        section.roles.filter(({ id }) => checks.derivation.ask(roleFocus, id).state === 'inOwnBehaviour')
          .length,
    ),
  );
  return (
    <section className={section.name === 'unplaced' ? 'side unplaced' : 'side'} aria-labelledby={heading}>
      <div className="side-head">
        <h2 id={heading}>{words(`roles.section.${section.name}`)}</h2>
        <p>{words('check.focus.count', { shown, count: section.roles.length })}</p>
      </div>
      {section.roles.map((role) => (
        <RoleFocusCard key={role.id} role={role} />
      ))}
    </section>
  );
}
