import { uncoveredIn } from '@tegu/core';
import type { JSX, MouseEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useWords } from '../messages/words.tsx';
import type { Role } from '../roles/role-sections.ts';
import { useNames } from '../session/names.ts';
import { useRecord, useSession, useSessionState } from '../session/session-context.tsx';
import type { Opened } from './alignment-view.tsx';
import { borneOutStatements } from './borne-out.ts';
import { useStatementName } from './statement-name.ts';

interface AlignmentRoleSummaryProps {
  readonly roles: readonly Role[];
  readonly onOpen: (next: Opened, from: HTMLElement) => void;
}

/** How many of the values and the promise show in deeds of the roles' own, and the first that does not. */
export function AlignmentRoleSummary({ roles, onOpen }: AlignmentRoleSummaryProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const statementName = useStatementName();
  const { checks } = useSession();
  const open = useSessionState(
    useShallow(({ model }) => {
      const expected = borneOutStatements(model).filter(
        ({ kind }) => kind === 'value' || kind === 'brandPromise',
      );
      const uncovered = roles.map(({ id }) => {
        const missing = checks.derivation.ask(uncoveredIn, id);
        return expected.filter((statement) => missing.includes(statement.id));
      });
      const at = uncovered.findIndex((each) => each.length > 0);
      return {
        count: expected.length * roles.length,
        missing: uncovered.flat().length,
        role: roles[at]?.id ?? null,
        statement: uncovered[at]?.[0]?.id ?? null,
      };
    }),
  );
  const role = useRecord(open.role, 'role');
  const statement = useRecord(open.statement, 'statement');
  return (
    <p className="tegu-alignment-sum">
      {words('check.alignment.inRoles', { shown: open.count - open.missing, count: open.count })}{' '}
      {role && statement ? (
        <button
          type="button"
          className="tegu-link"
          aria-haspopup="dialog"
          onClick={(event: MouseEvent<HTMLElement>) =>
            onOpen({ competency: null, statement: statement.id, role: role.id }, event.currentTarget)
          }
        >
          {words('check.alignment.next.role', {
            role: name(role.name, 'roles.unnamed'),
            name: statementName(statement),
          })}
        </button>
      ) : (
        words('check.alignment.next.done')
      )}
    </p>
  );
}
