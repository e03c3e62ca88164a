import { competencyAlignment, derivedId, suggestedFor, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { CompetencyHead } from '../roles/competency-head.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useRecord } from '../session/session-context.tsx';
import type { GridStops } from './alignment-stops.ts';
import type { Opened } from './alignment-view.tsx';
import type { Statement } from './borne-out.ts';
import { LinkMark, usePairState } from './link-mark.tsx';
import { useStatementName } from './statement-name.ts';

interface AlignmentRowProps extends GridStops {
  readonly competency: Competency;
  readonly statements: readonly Statement[];
  readonly row: number;
  readonly opened: Opened | null;
}

/** A competency and what it bears out; one that bears out nothing says so in words. */
export function AlignmentRow(props: AlignmentRowProps): JSX.Element {
  const { competency, statements, row, opened, grid, onKeyDown, onOpen } = props;
  const called = useNames()(competency.name, 'roles.unnamedCompetency');
  const { links } = useAnswer(competencyAlignment, competency.id);
  const suggested = useAnswer(suggestedFor, competency.id).map(({ statement }) => statement);
  const linked = [...links.map(({ id }) => id), ...suggested];
  const hasLinks = linked.some((id) => statements.some((statement) => statement.id === id));
  return (
    <tr>
      <CompetencyHead competency={competency.id} called={called} row={row} grid={grid} />
      {hasLinks ? (
        statements.map((statement, i) => (
          <Cell
            key={statement.id}
            competency={competency.id}
            competencyName={called}
            statement={statement}
            row={row}
            column={i + 1}
            isOpen={opened?.competency === competency.id && opened.statement === statement.id}
            grid={grid}
            onKeyDown={onKeyDown}
            onOpen={onOpen}
          />
        ))
      ) : (
        <td
          role="gridcell"
          colSpan={statements.length}
          className="wide"
          {...grid.stop(row, 'all')}
          aria-haspopup="dialog"
          onFocus={grid.onFocus}
          onKeyDown={onKeyDown}
          onClick={onOpen}
        >
          <NoLinks competency={competency.id} />
        </td>
      )}
    </tr>
  );
}

function NoLinks({ competency }: { readonly competency: Id }): JSX.Element {
  const words = useWords();
  const waiver = useRecord(derivedId('waiver', competency, 'alignment'), 'waiver');
  const name = useNames();
  if (waiver)
    return (
      <span className="tegu-cell said">
        {words('check.servesNothing', { reason: name(waiver.reason, 'check.noReason') })}
      </span>
    );
  return (
    <span className="tegu-cell said">
      {words('check.noLinks')} <b>{words('check.noLinks.act')}</b>
    </span>
  );
}

interface CellProps extends GridStops {
  readonly competency: Id;
  readonly competencyName: string;
  readonly statement: Statement;
  readonly row: number;
  readonly column: number;
  readonly isOpen: boolean;
}

/** One pair: its state, and the way to what it rests on. */
export function Cell(props: CellProps): JSX.Element {
  const { competency, competencyName, statement, row, column, isOpen, grid, onKeyDown, onOpen } = props;
  const words = useWords();
  const state = usePairState(competency, statement.id);
  const statementName = useStatementName()(statement);
  return (
    <td
      role="gridcell"
      {...grid.stop(row, column)}
      aria-label={words('check.cell', {
        statement: statementName,
        competency: competencyName,
        state: words(`check.link.inCell.${state}`),
      })}
      aria-haspopup="dialog"
      title={words(`check.link.${state}`)}
      onFocus={grid.onFocus}
      onKeyDown={onKeyDown}
      onClick={onOpen}
    >
      <span className={`tegu-cell link ${state}${isOpen ? ' open' : ''}`}>
        <LinkMark state={state} />
      </span>
    </td>
  );
}
