import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Role } from '../roles/role-sections.ts';
import { useNamed } from '../session/names.ts';
import { ListedLink } from './alignment-link.tsx';
import { RoleStateMark, type AlignmentRolesProps } from './alignment-roles.tsx';
import { useRoleStates } from './role-alignment-state.ts';
import { useStatementNamed } from './statement-name.ts';

/** On a phone: each role with every statement, and whether a deed of its own shows it. */
export function AlignmentRoleList({ sections, ...rest }: AlignmentRolesProps): JSX.Element {
  return (
    <div className="tegu-alignment-list">
      {sections
        .flatMap((section) => section.roles)
        .map((role) => (
          <RoleItem key={role.id} role={role} {...rest} />
        ))}
    </div>
  );
}

interface RoleItemProps extends Omit<AlignmentRolesProps, 'sections'> {
  readonly role: Role;
}

function RoleItem({ role, statements, onOpen }: RoleItemProps): JSX.Element {
  const words = useWords();
  const named = useStatementNamed();
  const { text, lang } = useNamed()(role.name, 'roles.unnamed');
  const stateOf = useRoleStates(role.id);
  const those = (state: string): number => statements.filter(({ id }) => stateOf(id) === state).length;
  return (
    <section>
      <h2 lang={lang}>{text}</h2>
      <p className="count">
        {words('check.role.shows', {
          own: those('own'),
          inherited: those('inherited'),
          count: statements.length,
        })}
      </p>
      <ul className="links">
        {statements.map((statement) => {
          const state = stateOf(statement.id);
          return (
            <ListedLink
              key={statement.id}
              mark={<RoleStateMark state={state} />}
              name={named(statement)}
              state={words(`roles.shown.${state}`)}
              onOpen={(from) => onOpen({ statement: statement.id, competency: null, role: role.id }, from)}
            />
          );
        })}
      </ul>
    </section>
  );
}
