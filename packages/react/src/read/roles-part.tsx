import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useModel } from '../session/session-context.tsx';
import { RolePart } from './role-part.tsx';

/** The roles, as far as there are any. */
export function RolesPart(): JSX.Element | null {
  const words = useWords();
  const roles = useModel((model) => model.children(model.root, 'role'));
  if (roles.length === 0) return null;
  return (
    <section className="roles">
      <h2>{words('frame.place.roles')}</h2>
      {roles.map((role) => (
        <RolePart key={role.id} role={role} />
      ))}
    </section>
  );
}
