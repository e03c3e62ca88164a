import { requirementsOf } from '@tegu/core';
import { Fragment, memo, type JSX, type NamedExoticComponent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Area, At } from '../cells/selection.ts';
import { useSession, useSessionState } from '../session/session-context.tsx';
import type { Competency } from './competency-groups.ts';
import type { LevelView } from './levels.ts';
import { pairOf, type MatrixAxes, type MatrixHead, type MatrixLine } from './matrix-axes.ts';
import { headRows, RequiredCount } from './matrix-head.tsx';
import { GroupName, HeadLink, HeadMark, Included } from './matrix-heads.tsx';
import type { DrawnTracks } from './matrix-tracks.ts';
import type { LastScroll, MatrixWindow } from './matrix-window.ts';
import { RequirementCell } from './requirement-cell.tsx';

type LevelsFor = (competency: Competency) => readonly LevelView[];

interface MatrixBodyProps {
  readonly axes: MatrixAxes;
  readonly window: MatrixWindow;
  readonly levelsFor: LevelsFor;
  readonly active: At;
  /** The chosen cells. */
  readonly area: Area;
}

/** The rows of the matrix, by their groups. */
export function MatrixBody({ axes, window, levelsFor, active, area }: MatrixBodyProps): JSX.Element {
  const width = window.columns.drawn.reduce((sum, { before }) => sum + (before > 0 ? 2 : 1), 1);
  const allColumns = width + (window.columns.after > 0 ? 1 : 0) + (axes.isTurned ? 1 : 0);
  const heads = headRows(axes);
  return (
    <tbody>
      {window.lines.drawn.map(({ index, before }) => {
        const line = axes.lines[index];
        if (!line) return null;
        const { row } = line;
        const isChosen = row > 0 && row >= area.top && row <= area.bottom;
        return (
          <Fragment key={line.head?.record.id ?? line.group.id}>
            {before > 0 && <EmptyRow height={before} columns={allColumns} />}
            {line.head ? (
              <MatrixRow
                axes={axes}
                line={line}
                head={line.head}
                rowIndex={heads + index + 1}
                columns={window.columns}
                scrolledAt={window.scrolledAt}
                levelsFor={levelsFor}
                active={active.row === row ? active.column : null}
                chosenFrom={isChosen ? area.left : null}
                chosenTo={isChosen ? area.right : null}
              />
            ) : (
              <tr className="category" aria-rowindex={heads + index + 1}>
                <th colSpan={allColumns} scope="rowgroup">
                  <span>
                    <GroupName of={line.group.of} />
                  </span>
                </th>
              </tr>
            )}
          </Fragment>
        );
      })}
      {window.lines.after > 0 && <EmptyRow height={window.lines.after} columns={allColumns} />}
    </tbody>
  );
}

/** The room of the rows that are not drawn. */
function EmptyRow({ height, columns }: { readonly height: number; readonly columns: number }): JSX.Element {
  return (
    <tr className="empty" aria-hidden>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface MatrixRowProps {
  readonly axes: MatrixAxes;
  readonly line: MatrixLine;
  readonly head: MatrixHead;
  readonly rowIndex: number;
  readonly columns: DrawnTracks;
  readonly scrolledAt: LastScroll | null;
  readonly levelsFor: LevelsFor;
  /** The column of the active cell where that stands in this row. */
  readonly active: number | null;
  readonly chosenFrom: number | null;
  readonly chosenTo: number | null;
}

const MatrixRow: NamedExoticComponent<MatrixRowProps> = memo(function MatrixRow({
  axes,
  line: { row },
  head,
  rowIndex,
  columns,
  scrolledAt,
  levelsFor,
  active,
  chosenFrom,
  chosenTo,
}: MatrixRowProps): JSX.Element {
  const { readOnly, checks } = useSession();
  // Asked for by the row: that each cell followed the model by itself would cost a large matrix its frames.
  const requirements = useSessionState(
    useShallow(() =>
      columns.drawn.map(({ index }) => {
        const pair = pairOf(head, axes.columns[index]?.head);
        return pair && checks.derivation.ask(requirementsOf, pair.role).get(pair.competency);
      }),
    ),
  );
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row" aria-colindex={1}>
        <span className={axes.isTurned ? 'marked' : undefined}>
          <span className="name">
            <HeadLink head={head} row={row} column={0} tabIndex={active === 0 ? 0 : -1} />
            {head.type === 'role' && <Included role={head.record.id} />}
          </span>
          {axes.isTurned && <HeadMark head={head} scrolledAt={scrolledAt} />}
        </span>
      </th>
      {columns.drawn.map(({ index, before }, i) => {
        const column = axes.columns[index];
        const [role, competency] = head.type === 'role' ? [head, column?.head] : [column?.head, head];
        if (!column || !role || competency?.type !== 'competency') return null;
        const at = index + 1;
        return (
          <Fragment key={column.head.record.id}>
            {before > 0 && <td aria-hidden />}
            <RequirementCell
              requirement={requirements[i]}
              roleName={role.name.text}
              nameOfRole={axes.roleName}
              competencyName={competency.name.text}
              levels={levelsFor(competency.record)}
              row={row}
              column={at}
              tabIndex={active === at ? 0 : -1}
              isChosen={chosenFrom !== null && chosenTo !== null && at >= chosenFrom && at <= chosenTo}
              isApart={column.isApart}
              isReadOnly={readOnly}
            />
          </Fragment>
        );
      })}
      {columns.after > 0 && <td aria-hidden />}
      {axes.isTurned && (
        <td className="count" aria-colindex={axes.columns.length + 2}>
          <RequiredCount role={head.record.id} />
        </td>
      )}
    </tr>
  );
});
