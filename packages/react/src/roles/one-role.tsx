import type { JSX } from 'react';
import { useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { useRoleActions } from './role-actions.ts';
import { RolePage } from './role-page.tsx';
import { RoleSelect } from './role-select.tsx';
import type { RoleSection } from './role-sections.ts';
import { RoleTree } from './role-tree.tsx';

interface OneRoleProps {
  readonly sections: readonly RoleSection[];
  readonly say: (words: string) => void;
}

/** All roles at the left, one of them as a page. */
export function OneRole({ sections, say }: OneRoleProps): JSX.Element {
  const words = useWords();
  const places = usePlaces();
  const { readOnly } = useSession();
  const actions = useRoleActions();
  const hasNoRoom = useMedia('(max-width: 1023px)');
  const roles = sections.flatMap((section) => section.roles);
  const role = roles.find(({ id }) => id === places.where.item) ?? roles[0];
  return (
    <div className="tegu-split of-roles">
      {hasNoRoom ? (
        <div className="tegu-role-picker">
          <RoleSelect
            sections={sections}
            chosen={role?.id ?? null}
            onChoose={(item) => places.go({ place: 'roles', view: 'role', item })}
          />
          {!readOnly && (
            <button type="button" className="tegu-link" onClick={actions.add}>
              {words('roles.add')}
            </button>
          )}
        </div>
      ) : (
        <RoleTree sections={sections} chosen={role?.id ?? null} onAdd={readOnly ? undefined : actions.add} />
      )}
      {role && <RolePage key={role.id} role={role} actions={actions} say={say} />}
    </div>
  );
}
