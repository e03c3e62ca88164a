import { statementAlignment, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { NarrowName } from '../controls/narrow-name.tsx';
import { useWords } from '../messages/words.tsx';
import { useAnswer } from '../session/session-context.tsx';
import type { GridStops } from './alignment-stops.ts';
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

interface AlignmentFootProps {
  readonly statements: readonly Statement[];
  /** How many competencies there are. */
  readonly count: number;
}

/** In how many competencies a deed shows each statement; none is a finding. */
export function AlignmentFoot({ statements, count }: AlignmentFootProps): JSX.Element {
  const words = useWords();
  return (
    <tfoot>
      <tr>
        <th scope="row">{words('check.totals', { count })}</th>
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
    <ShownTotal count={count} isWaived={waived} severity="fix" nothing={words('check.statement.notShown')} />
  );
}

interface ShownTotalProps {
  readonly count: number;
  /** Somebody has said why not. */
  readonly isWaived: boolean;
  readonly severity: 'fix' | 'consider';
  /** What none means, in words. */
  readonly nothing: string;
}

/** How many are shown; none is for somebody to look at, unless there is a reason why not. */
export function ShownTotal({ count, isWaived, severity, nothing }: ShownTotalProps): JSX.Element {
  const words = useWords();
  if (count > 0) return <span className="tegu-total">{count}</span>;
  if (isWaived) {
    return (
      <span className="tegu-total" title={words('check.link.waived')}>
        <span aria-hidden>–</span>
        <span className="tegu-unseen">{words('check.link.inCell.waived')}</span>
      </span>
    );
  }
  return (
    <span className="tegu-total">
      0
      <span className="tegu-found" title={nothing}>
        <Diamond severity={severity} />
        <span className="tegu-unseen">{nothing}</span>
      </span>
    </span>
  );
}
