import { derivedId, statementAlignment } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useNamed, useNames } from '../session/names.ts';
import { useAnswer, useRecord } from '../session/session-context.tsx';
import type { AlignmentProps } from './alignment-grid.tsx';
import { AlignmentLink } from './alignment-link.tsx';
import type { Statement } from './borne-out.ts';
import { Diamond } from './diamond.tsx';
import { usePairStates } from './pair-states.ts';
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
  const named = useNamed();
  const statementName = useStatementName()(statement);
  const { state, waived, links } = useAnswer(statementAlignment, statement.id);
  const waiver = useRecord(derivedId('waiver', statement.id, 'alignment'), 'waiver');
  const reasonOf = useNames();
  const competencies = groups.flatMap((group) => group.competencies);
  const pairs = usePairStates(competencies.map(({ id }) => [id, statement.id]));
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
        {count === 0 && waiver
          ? words('check.waived', { reason: reasonOf(waiver.reason, 'check.noReason') })
          : count === 0
            ? words('check.statement.notShown')
            : words('check.focus.shownIn', { shown: count, count: competencies.length })}
      </p>
      <ul className="links">
        {competencies.map(({ id, name }, i) => (
          <AlignmentLink
            key={id}
            state={pairs[i] ?? 'none'}
            name={named(name, 'roles.unnamedCompetency')}
            onOpen={(from) => onOpen({ statement: statement.id, competency: id }, from)}
          />
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
