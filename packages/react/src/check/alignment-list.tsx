import { statementAlignment } from '@tegu/core';
import type { JSX, MouseEvent } from 'react';
import { useWords } from '../messages/words.tsx';
import { Name } from '../session/name.tsx';
import { useAnswer } from '../session/session-context.tsx';
import type { AlignmentProps } from './alignment-grid.tsx';
import type { Statement } from './borne-out.ts';
import { Diamond } from './diamond.tsx';
import { LinkMark } from './link-mark.tsx';
import { useStatementName } from './statement-name.ts';

/** The matrix on a phone: each statement with the competencies that bear it out. */
export function AlignmentList({ statements, ...rest }: AlignmentProps): JSX.Element {
  return (
    <div className="tegu-alignment-list">
      {statements.map((statement) => (
        <StatementItem key={statement.id} statement={statement} {...rest} />
      ))}
    </div>
  );
}

interface StatementItemProps extends Omit<AlignmentProps, 'statements'> {
  readonly statement: Statement;
}

function StatementItem({ statement, groups, onOpen }: StatementItemProps): JSX.Element {
  const words = useWords();
  const statementName = useStatementName()(statement);
  const { state, waived, links } = useAnswer(statementAlignment, statement.id);
  const linked = groups
    .flatMap((group) => group.competencies)
    .flatMap((competency) => {
      const link = links.find(({ id }) => id === competency.id);
      return link ? [{ competency, link }] : [];
    });
  const count = links.filter((link) => link.state === 'shown').length;
  const isNamed = statement.kind === 'value' || statement.kind === 'strategicGoal';
  return (
    <section>
      <h2>
        {isNamed && <small>{words(`check.kind.${statement.kind}`)}</small>}
        {statementName}
      </h2>
      <p className="count">
        {state !== 'shown' && !waived && (
          <span className="tegu-found">
            <Diamond severity="fix" />
          </span>
        )}
        {count === 0 ? words('check.statement.notShown') : words('check.statement.shownIn', { count })}
      </p>
      <ul className="links">
        {linked.map(({ competency, link }) => (
          <li key={competency.id}>
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={(event: MouseEvent<HTMLElement>) =>
                onOpen({ statement: statement.id, competency: competency.id }, event.currentTarget)
              }
            >
              <span className="mark">
                <LinkMark state={link.state} />
              </span>
              <span>
                <Name of={competency.name} unnamed="roles.unnamedCompetency" />
                <small>{words(`check.link.${link.state}`)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="tegu-link"
        aria-haspopup="dialog"
        aria-label={`${words('check.chooseCompetency')}: ${statementName}`}
        onClick={(event) => onOpen({ statement: statement.id, competency: null }, event.currentTarget)}
      >
        {words('check.chooseCompetency')}
      </button>
    </section>
  );
}
