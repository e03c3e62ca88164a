import { competencyAlignment, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { NarrowName } from '../controls/narrow-name.tsx';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { Name } from '../session/name.tsx';
import { useNamed } from '../session/names.ts';
import { useAnswer } from '../session/session-context.tsx';
import type { AlignmentProps } from './alignment-grid.tsx';
import { ShownTotal } from './alignment-head.tsx';
import { Cell } from './alignment-row.tsx';
import { useAlignmentStops, type GridStops } from './alignment-stops.ts';
import type { Statement } from './borne-out.ts';
import { useStatementNamed } from './statement-name.ts';

/** The matrix turned: statements as rows, competencies as columns. */
export function AlignmentTurned({ groups, statements, opened, onOpen }: AlignmentProps): JSX.Element {
  const words = useWords();
  const competencies = groups.flatMap((group) => group.competencies);
  const stops = useAlignmentStops(statements, competencies, (statement, competency, from) =>
    onOpen({ competency: competency?.id ?? null, statement: statement?.id ?? null }, from),
  );
  return (
    <div className="tegu-grid-scroll">
      <table
        role="grid"
        className="tegu-grid tegu-alignment turned"
        aria-label={words('check.alignment.grid')}
        style={{ minWidth: `${200 + 85 * competencies.length}px` }}
      >
        <colgroup>
          <col className="names" />
          {competencies.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr className="over">
            <td />
            {groups.map(({ category, competencies: { length } }) => (
              <th key={category?.id ?? 'none'} colSpan={length} scope="colgroup">
                <span>
                  {category ? (
                    <Name of={category.name} unnamed="roles.unnamedCategory" />
                  ) : (
                    words('roles.uncategorised')
                  )}
                </span>
              </th>
            ))}
          </tr>
          <tr>
            <td />
            {competencies.map((competency, i) => (
              <CompetencyColumn key={competency.id} competency={competency} column={i + 1} {...stops} />
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement, i) => (
            <StatementRow
              key={statement.id}
              statement={statement}
              competencies={competencies}
              row={i + 1}
              opened={opened}
              {...stops}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('check.totals.statements', { count: statements.length })}</th>
            {competencies.map(({ id }) => (
              <td key={id}>
                <ShownStatements competency={id} statements={statements} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CompetencyColumnProps extends GridStops {
  readonly competency: Competency;
  readonly column: number;
}

function CompetencyColumn({
  competency,
  column,
  grid,
  onKeyDown,
  onOpen,
}: CompetencyColumnProps): JSX.Element {
  const name = useNamed()(competency.name, 'roles.unnamedCompetency');
  return (
    <th scope="col">
      <button
        type="button"
        className="head"
        {...grid.stop(0, column)}
        onFocus={grid.onFocus}
        onKeyDown={onKeyDown}
        onClick={onOpen}
        aria-haspopup="dialog"
        title={name.text}
      >
        <NarrowName name={name} />
      </button>
    </th>
  );
}

interface StatementRowProps extends GridStops, Pick<AlignmentProps, 'opened'> {
  readonly statement: Statement;
  readonly competencies: readonly Competency[];
  readonly row: number;
}

function StatementRow({ statement, competencies, row, opened, ...stops }: StatementRowProps): JSX.Element {
  const named = useNamed();
  const { grid, onKeyDown, onOpen } = stops;
  const { text, lang } = useStatementNamed()(statement);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="head"
          {...grid.stop(row, 0)}
          onFocus={grid.onFocus}
          onKeyDown={onKeyDown}
          onClick={onOpen}
          aria-haspopup="dialog"
          title={text}
          lang={lang}
        >
          {text}
        </button>
      </th>
      {competencies.map(({ id, name }, i) => (
        <Cell
          key={id}
          competency={id}
          competencyName={named(name, 'roles.unnamedCompetency').text}
          statement={statement}
          row={row}
          column={i + 1}
          isOpen={opened?.competency === id && opened.statement === statement.id}
          {...stops}
        />
      ))}
    </tr>
  );
}

interface ShownStatementsProps {
  readonly competency: Id;
  readonly statements: readonly Statement[];
}

/** How many statements a competency's deeds show; none, without a reason, is for somebody to look at. */
function ShownStatements({ competency, statements }: ShownStatementsProps): JSX.Element {
  const words = useWords();
  const { links, waived } = useAnswer(competencyAlignment, competency);
  const count = links.filter(
    ({ id, state }) => state === 'shown' && statements.some((statement) => statement.id === id),
  ).length;
  return <ShownTotal count={count} isWaived={waived} severity="consider" nothing={words('check.noLinks')} />;
}
