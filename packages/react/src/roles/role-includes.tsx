import { commands } from '@tegu/core';
import type { JSX } from 'react';
import { CheckBox } from '../controls/check-box.tsx';
import { useFormats, useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import { useModel, useSession } from '../session/session-context.tsx';
import { includedBy, includedFurther, inRingWith } from './role-inheritance.ts';
import type { Role } from './role-sections.ts';

/** The groups whose needs hold for this role too, what comes along with them, and the roles that take over from this one. */
export function RoleIncludes({ role }: { readonly role: Role }): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const { formatList } = useFormats();
  const session = useSession();
  const groups = useModel((model) =>
    model
      .children(model.root, 'role')
      .filter(({ id, kind }) => id !== role.id && (kind === 'group' || role.includes.includes(id))),
  );
  const further = useModel((model) => includedFurther(model, role.id));
  const ring = useModel((model) => inRingWith(model, role.id));
  const takers = useModel((model) => includedBy(model, role.id));
  const list = (roles: readonly Role[]): string =>
    formatList(roles.map((each) => name(each.name, 'roles.unnamed')));
  if (groups.length === 0 && takers.length === 0) return null;
  return (
    <div className="includes">
      {groups.length > 0 && (
        <fieldset>
          <legend>{words('roles.includes')}</legend>
          {groups.map((group) => (
            <CheckBox
              key={group.id}
              label={name(group.name, 'roles.unnamed')}
              isChecked={role.includes.includes(group.id)}
              isDisabled={session.readOnly}
              onChange={(present) =>
                session.run(commands['set-member'], {
                  id: role.id,
                  field: 'includes',
                  member: group.id,
                  present,
                })
              }
            />
          ))}
        </fieldset>
      )}
      {further.length > 0 && <p>{words('roles.includes.further', { roles: list(further) })}</p>}
      {ring.length > 0 && <p>{words('roles.includes.ring', { count: ring.length, roles: list(ring) })}</p>}
      {takers.length > 0 && (
        <p className="takers">
          {words('roles.includedBy')}{' '}
          {takers.map((taker) => (
            <PlaceLink key={taker.id} to={{ place: 'roles', view: 'role', item: taker.id }}>
              <Name of={taker.name} unnamed="roles.unnamed" />
            </PlaceLink>
          ))}
        </p>
      )}
    </div>
  );
}
