import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { livedStatements } from '../roles/role-statements.ts';
import { useChildren, useModel } from '../session/session-context.tsx';
import { ProfileSection } from './profile-section.tsx';
import { worded, Written } from './written.tsx';

/** What each value and the promise mean in this role. A value without a sentence says so, once one of them has one. */
export function RoleValues({ role }: { readonly role: Id }): JSX.Element | null {
  const words = useWords();
  const statements = useModel(livedStatements);
  const meanings = worded(useChildren(role, 'valueMeaning'));
  if (!statements.some(({ id }) => meanings.some(({ statement }) => statement === id))) return null;
  return (
    <ProfileSection title={words('roles.meanings')}>
      <ul className="pairs">
        {statements.map(({ id, kind, title }) => {
          const text = meanings.find(({ statement }) => statement === id)?.text ?? {};
          return (
            <li key={id}>
              <p>
                <strong>
                  {kind === 'value' ? (
                    <Written texts={title} unwritten={words('roles.value.unnamed')} />
                  ) : (
                    words('roles.brandPromise')
                  )}
                </strong>
              </p>
              <p>
                <Written texts={text} unwritten={words('foundation.isNotWorded')} />
              </p>
            </li>
          );
        })}
      </ul>
    </ProfileSection>
  );
}
