import { statementAlignment, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { NarrowName } from '../controls/narrow-name.tsx';
import { useWords } from '../messages/words.tsx';
import { useAnswer } from '../session/session-context.tsx';
import type { GridStops } from './alignment-row.tsx';
import type { Statement } from './borne-out.ts';
import { Diamond } from './diamond.tsx';
import { useStatementNamed } from './statement-name.ts';

interface AlignmentHeadProps extends GridStops {
  readonly statements: readonly Statement[];
}

/** The statements as heads of the columns; pressed, each opens what bears it out. */
export function AlignmentHead({ statements, grid, onKeyDown, onOpen }: AlignmentHeadProps): JSX.Element {
  const words = useWords();
  const named = useStatementNamed();
  const single = statements.filter(({ kind }) => kind !== 'value' && kind !== 'strategicGoal').length;
  return (
    <>
      <colgroup>
        <col className="names" />
        {statements.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr className="over">
          <td colSpan={single + 1} />
          {(['value', 'strategicGoal'] as const).map((kind) => {
            const count = statements.filter((statement) => statement.kind === kind).length;
            return (
              count > 0 && (
                <th key={kind} colSpan={count} scope="colgroup">
                  <span>{words(`check.kinds.${kind}`)}</span>
                </th>
              )
            );
          })}
        </tr>
        <tr>
          <td />
          {statements.map((statement, i) => (
            <th key={statement.id} scope="col">
              <button
                type="button"
                className="head"
                {...grid.stop(0, i + 1)}
                onFocus={grid.onFocus}
                onKeyDown={onKeyDown}
                onClick={onOpen}
                aria-haspopup="dialog"
                title={named(statement).text}
              >
                <NarrowName name={named(statement)} />
              </button>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** In how many competencies a deed shows each statement; none is a finding. */
export function AlignmentFoot({ statements }: { readonly statements: readonly Statement[] }): JSX.Element {
  const words = useWords();
  return (
    <tfoot>
      <tr>
        <th scope="row">{words('check.totals')}</th>
        {statements.map(({ id }) => (
          <td key={id}>
            <Total statement={id} />
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function Total({ statement }: { readonly statement: Id }): JSX.Element {
  const words = useWords();
  const { links, waived } = useAnswer(statementAlignment, statement);
  const count = links.filter(({ state }) => state === 'shown').length;
  return (
    <span className="tegu-total">
      {count}
      {count === 0 && !waived && (
        <span className="tegu-found" title={words('check.statement.notShown')}>
          <Diamond severity="fix" />
          <span className="tegu-unseen">{words('check.statement.notShown')}</span>
        </span>
      )}
    </span>
  );
}
