import { competencyAlignment, orderedCompetencies, statementAlignment, type Id } from '@tegu/core';
import type { JSX, MouseEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useRecord, useSession, useSessionState } from '../session/session-context.tsx';
import type { Opened } from './alignment-view.tsx';
import { borneOutStatements } from './borne-out.ts';
import { useStatementName } from './statement-name.ts';

interface AlignmentSummaryProps {
  readonly onOpen: (next: Opened, from: HTMLElement) => void;
}

/** How many of how many are shown, from both ends, and the next thing to do. */
export function AlignmentSummary({ onOpen }: AlignmentSummaryProps): JSX.Element {
  const words = useWords();
  const { statements, shown, competencies, serving, claimed, ...next } = useStanding();
  return (
    <p className="tegu-alignment-sum">
      {words('check.alignment.statements', { shown, count: statements })}{' '}
      {words('check.alignment.competencies', { shown: serving, count: competencies })}{' '}
      {claimed > 0 && `${words('check.alignment.claimed', { count: claimed })} `}
      <NextLink {...next} onOpen={onOpen} />
    </p>
  );
}

interface NextLinkProps extends AlignmentSummaryProps {
  readonly statement: Id | null;
  readonly competency: Id | null;
}

/** A statement that no deed shows, a link without evidence or a competency that serves nothing: the first that there is. */
function NextLink({ statement, competency, onOpen }: NextLinkProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const statementName = useStatementName();
  const said = useRecord(statement, 'statement');
  const record = useRecord(competency, 'competency');
  if (!said && !record) return <>{words('check.alignment.next.done')}</>;
  const called = record && name(record.name, 'roles.unnamedCompetency');
  const label = !said
    ? words('check.alignment.next.competency', { name: called ?? '' })
    : called === undefined
      ? words('check.alignment.next.statement', { name: statementName(said) })
      : words('check.alignment.next.claimed', { name: statementName(said), competency: called });
  return (
    <button
      type="button"
      className="tegu-link"
      aria-haspopup="dialog"
      onClick={(event: MouseEvent<HTMLElement>) => onOpen({ statement, competency }, event.currentTarget)}
    >
      {label}
    </button>
  );
}

interface Standing {
  readonly statements: number;
  readonly shown: number;
  readonly competencies: number;
  readonly serving: number;
  /** Links that are claimed and not shown. */
  readonly claimed: number;
  readonly statement: Id | null;
  readonly competency: Id | null;
}

function useStanding(): Standing {
  const { checks } = useSession();
  return useSessionState(
    useShallow(({ model }) => {
      const statements = borneOutStatements(model).map(({ id }) => ({
        id,
        ...checks.derivation.ask(statementAlignment, id),
      }));
      const competencies = checks.derivation
        .ask(orderedCompetencies, '')
        .map(({ id }) => ({ id, ...checks.derivation.ask(competencyAlignment, id) }));
      const claims = statements.flatMap(({ id, links }) =>
        links
          .filter(({ state }) => state === 'claimed')
          .map((link) => ({ statement: id, competency: link.id })),
      );
      const unshown = statements.find(({ state, waived }) => state !== 'shown' && !waived);
      const claim = claims.find(({ statement }) => !unshown || statement === unshown.id);
      const idle = competencies.find(({ state, waived }) => state === 'none' && !waived);
      return {
        statements: statements.length,
        shown: statements.filter(({ state }) => state === 'shown').length,
        competencies: competencies.length,
        serving: competencies.filter(({ state }) => state === 'shown').length,
        claimed: claims.length,
        statement: unshown?.id ?? claim?.statement ?? null,
        competency: claim?.competency ?? (unshown ? null : (idle?.id ?? null)),
      };
    }),
  );
}
