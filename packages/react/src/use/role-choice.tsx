import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { RoleSelect } from '../roles/role-select.tsx';
import { useRoleSections } from '../roles/role-sections.ts';
import { useSessionState } from '../session/session-context.tsx';

/** The role whose profile is shown: the one in the address, else the first of the single roles, else of the groups. */
export function useChosenRole(): Id | null {
  const { item } = usePlaces().where;
  return useSessionState(({ model }) => {
    const roles = model.children(model.root, 'role');
    const chosen =
      roles.find(({ id }) => id === item) ?? roles.find(({ kind }) => kind === 'role') ?? roles[0];
    return chosen?.id ?? null;
  });
}

/** Asks whose profile it is to be; says where roles come from while there is none. */
export function RoleChoice({ chosen }: { readonly chosen: Id | null }): JSX.Element {
  const words = useWords();
  const places = usePlaces();
  const sections = useRoleSections();
  if (chosen === null) {
    return (
      <div className="tegu-empty">
        <p className="tegu-lead">{words('use.role.none')}</p>
        <p>
          <PlaceLink className="tegu-link" to={{ place: 'roles' }}>
            {words('check.toRoles')}
          </PlaceLink>
        </p>
      </div>
    );
  }
  return (
    <div className="choice">
      <RoleSelect
        sections={sections}
        chosen={chosen}
        onChoose={(role) => places.go({ place: 'use', item: role }, { replace: true })}
      />
    </div>
  );
}
