import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { StateMark } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { Name } from '../session/name.tsx';
import { FOCUS_SHAPES, RoleFocusMark } from './focus-mark.tsx';
import type { RoleSection } from './role-sections.ts';

interface RoleTreeProps {
  readonly sections: readonly RoleSection[];
  readonly chosen: Id | null;
  readonly onAdd: (() => void) | undefined;
}

/** The list of roles by groups, frontline and support, with how the customer shows in each. */
export function RoleTree({ sections, chosen, onAdd }: RoleTreeProps): JSX.Element {
  const words = useWords();
  return (
    <nav className="tegu-tree tegu-role-tree" aria-label={words('frame.place.roles')}>
      {sections.map((section) => (
        <section key={section.name} aria-label={words(`roles.section.${section.name}`)}>
          <p className="head">
            <span>{words(`roles.section.${section.name}`)}</span>
            <span className="count">{section.roles.length}</span>
          </p>
          <ul>
            {section.roles.map((role) => (
              <li key={role.id}>
                <PlaceLink
                  className="item"
                  to={{ place: 'roles', view: 'role', item: role.id }}
                  aria-current={role.id === chosen ? 'true' : undefined}
                >
                  <Name of={role.name} unnamed="roles.unnamed" />
                  {role.kind === 'role' && <RoleFocusMark role={role.id} isBare />}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {onAdd && (
        <button type="button" className="tegu-link add" onClick={onAdd}>
          {words('roles.add')}
        </button>
      )}
      <p className="key">
        <span>{words('roles.focus')}:</span>
        {(['inOwnBehaviour', 'onlyInherited', 'onlyInName', 'notShown'] as const).map((state) => (
          <span key={state}>
            <StateMark shape={FOCUS_SHAPES[state]} />
            {words(`roles.focus.${state}`)}
          </span>
        ))}
      </p>
    </nav>
  );
}
