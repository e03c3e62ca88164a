import { uncoveredIn, type RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { borneOutStatements } from '../check/borne-out.ts';
import { useFocusInWords } from '../check/role-focus.tsx';
import { useStatementName } from '../check/statement-name.ts';
import { useFormats, useWords } from '../messages/words.tsx';
import { Written } from '../read/written.tsx';
import { useAnswer, useModel } from '../session/session-context.tsx';

type Role = RecordByType['role'];

/** Role by role, how the customer shows in it and which values, or the promise, its own deeds do not show yet. */
export function CoverageOfRoles(): JSX.Element | null {
  const words = useWords();
  const roles = useModel((model) => model.children(model.root, 'role').filter(({ kind }) => kind === 'role'));
  if (roles.length === 0) return null;
  return (
    <section>
      <h2>{words('frame.place.roles')}</h2>
      <table className="held">
        <thead>
          <tr>
            <th scope="col">{words('check.role')}</th>
            <th scope="col">{words('check.view.focus')}</th>
            <th scope="col">{words('use.coverage.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <Row key={role.id} role={role} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ role }: { readonly role: Role }): JSX.Element {
  const words = useWords();
  const nameOf = useStatementName();
  const { formatList } = useFormats();
  const { state } = useFocusInWords(role.id);
  const uncovered = useAnswer(uncoveredIn, role.id);
  const missing = useModel(borneOutStatements).filter(({ id }) => uncovered.includes(id));
  return (
    <tr>
      <th scope="row">
        <Written texts={role.name} unwritten={words('roles.unnamed')} />
      </th>
      <td>{state}</td>
      <td>{missing.length === 0 ? words('use.coverage.nothing') : formatList(missing.map(nameOf))}</td>
    </tr>
  );
}
