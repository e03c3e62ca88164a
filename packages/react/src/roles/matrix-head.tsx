import { requirementsOf, type Id } from '@tegu/core';
import { Fragment, memo, type JSX, type NamedExoticComponent } from 'react';
import { useWords } from '../messages/words.tsx';
import { useAnswer, useSession } from '../session/session-context.tsx';
import type { HeadGroup, MatrixAxes, MatrixColumn } from './matrix-axes.ts';
import { GroupName, HeadFocus, HeadLink, Included } from './matrix-heads.tsx';
import type { DrawnTracks } from './matrix-tracks.ts';
import { APART, COLUMN_WIDTH, type LastScroll } from './matrix-window.ts';

const PAGE_WIDTH = 1144;
/** As wide are the names at the left, where there is room. */
export const NAMES_WIDTH = 270;

/** What head and foot of the matrix are drawn from: the same while a large one is scrolled down. */
interface MatrixParts {
  readonly axes: MatrixAxes;
  readonly tracks: DrawnTracks;
  readonly scrolledAt: LastScroll | null;
  /** The column of the active cell where that stands in this row. */
  readonly active: number | null;
}

type FootProps = Pick<MatrixParts, 'axes' | 'tracks'>;

/** As wide as the others and the gap before it: columns share the width evenly, so a wider one has to say so. */
function apartWidth(axes: MatrixAxes): string {
  const { columns } = axes;
  const width = Math.max(PAGE_WIDTH, leastWidth(axes));
  const even = (width - NAMES_WIDTH - countWidth(axes) - gapsOf(columns)) / Math.max(columns.length, 1);
  return `${((even + APART) / width) * 100}%`;
}

/** Narrower than this the matrix scrolls sideways. */
export function leastWidth(axes: MatrixAxes, namesWidth: number = NAMES_WIDTH): number {
  return namesWidth + COLUMN_WIDTH * axes.columns.length + gapsOf(axes.columns) + countWidth(axes);
}

/** Where roles are rows, a column at the end says how many competencies each needs. */
function countWidth({ isTurned }: MatrixAxes): number {
  return isTurned ? COLUMN_WIDTH : 0;
}

function gapsOf(columns: readonly MatrixColumn[]): number {
  return columns.filter(({ isApart }) => isApart).length * APART;
}

/** How many rows the head has: groups, names, and under roles what they take over and how the customer shows. */
export function headRows({ isTurned, hasIncludes }: MatrixAxes): number {
  if (isTurned) return 2;
  return hasIncludes ? 4 : 3;
}

/** The heads of the columns. */
export const MatrixHeads: NamedExoticComponent<MatrixParts> = memo(function MatrixHeads(props: MatrixParts) {
  const { axes, tracks, scrolledAt, active } = props;
  const isLarge = scrolledAt !== null;
  const words = useWords();
  const { columns, isTurned } = axes;
  const { drawn } = tracks;
  const apart = apartWidth(axes);
  const widthOf = (isApart: boolean): number | string | undefined =>
    isLarge ? COLUMN_WIDTH + (isApart ? APART : 0) : isApart ? apart : undefined;
  return (
    <>
      <colgroup>
        <col className="names" />
        {drawn.map(({ index, before }) => (
          <Fragment key={index}>
            {before > 0 && <col style={{ width: before }} />}
            <col style={{ width: widthOf(columns[index]?.isApart ?? false) }} />
          </Fragment>
        ))}
        {tracks.after > 0 && <col style={{ width: tracks.after }} />}
        {isTurned && <col style={{ width: COLUMN_WIDTH }} />}
      </colgroup>
      <thead>
        <tr className="over" aria-rowindex={1}>
          <td />
          {runsOf(columns, tracks).map(({ group, first, count, isApart }) =>
            group ? (
              <th
                key={first}
                colSpan={count}
                scope="colgroup"
                aria-colindex={first + 2}
                className={isApart ? 'gap' : undefined}
              >
                <span>
                  <GroupName of={group.of} />
                </span>
              </th>
            ) : (
              <td key={`before ${first}`} aria-hidden />
            ),
          )}
          {isTurned && <td />}
        </tr>
        <tr aria-rowindex={2}>
          <td />
          {drawn.map(({ index, before }) => (
            <Fragment key={index}>
              {before > 0 && <td aria-hidden />}
              <ColumnHead column={columns[index]} index={index} isStop={active === index + 1} />
            </Fragment>
          ))}
          {tracks.after > 0 && <td aria-hidden />}
          {isTurned && (
            <th scope="col" className="count" aria-colindex={columns.length + 2}>
              {words('roles.required')}
            </th>
          )}
        </tr>
        {!isTurned && axes.hasIncludes && (
          <RoleCells
            {...{ axes, tracks }}
            className="badges included"
            row={3}
            label={words('roles.takesOver.row')}
            draw={({ head }) => <Included role={head.record.id} />}
          />
        )}
        {!isTurned && (
          <RoleCells
            {...{ axes, tracks }}
            className="badges"
            row={headRows(axes)}
            label={words('roles.focus')}
            draw={({ head }) =>
              head.type === 'role' &&
              head.record.kind === 'role' && <HeadFocus role={head.record.id} scrolledAt={scrolledAt} />
            }
          />
        )}
      </thead>
    </>
  );
});

interface ColumnHeadProps {
  readonly column: MatrixColumn | undefined;
  readonly index: number;
  readonly isStop: boolean;
}

function ColumnHead({ column, index, isStop }: ColumnHeadProps): JSX.Element | null {
  if (!column) return null;
  return (
    <th scope="col" aria-colindex={index + 2} className={column.isApart ? 'gap' : undefined}>
      <HeadLink head={column.head} row={0} column={index + 1} tabIndex={isStop ? 0 : -1} />
    </th>
  );
}

/** How many competencies each role needs: a count, for ranks have no average. */
export const MatrixFoot: NamedExoticComponent<FootProps> = memo(function MatrixFoot({
  axes,
  tracks,
}: FootProps) {
  const words = useWords();
  return (
    <tfoot>
      <RoleCells
        {...{ axes, tracks }}
        row={headRows(axes) + axes.lines.length + 1}
        label={words('roles.required')}
        draw={({ head }) => <RequiredCount role={head.record.id} />}
      />
    </tfoot>
  );
});

interface RoleCellsProps extends FootProps {
  readonly className?: string;
  readonly row: number;
  readonly label: string;
  readonly draw: (column: MatrixColumn) => JSX.Element | false;
}

/** A row that says something of each role that heads a column. */
function RoleCells({ axes, tracks, className, row, label, draw }: RoleCellsProps): JSX.Element {
  return (
    <tr className={className} aria-rowindex={row}>
      <th scope="row" aria-colindex={1}>
        {label}
      </th>
      {tracks.drawn.map(({ index, before }) => {
        const column = axes.columns[index];
        return (
          <Fragment key={index}>
            {before > 0 && <td aria-hidden />}
            <td aria-colindex={index + 2} className={column?.isApart ? 'gap' : undefined}>
              {column && draw(column)}
            </td>
          </Fragment>
        );
      })}
      {tracks.after > 0 && <td aria-hidden />}
    </tr>
  );
}

/** How many competencies a role needs. */
export function RequiredCount({ role }: { readonly role: Id }): JSX.Element {
  const requirements = useAnswer(requirementsOf, role);
  const { model } = useSession().checks;
  const held = [...requirements.values()].filter(
    ({ competency, notRequired }) => !notRequired && model.isLive(competency),
  );
  return <>{held.length}</>;
}

/** Drawn columns beside each other that are of one group; without a group: the room that is left empty before the next. */
interface Run {
  readonly group: HeadGroup | null;
  readonly first: number;
  readonly count: number;
  readonly isApart: boolean;
}

function runsOf(columns: readonly MatrixColumn[], { drawn, after }: DrawnTracks): readonly Run[] {
  const runs: Run[] = [];
  for (const { index, before } of drawn) {
    const column = columns[index];
    if (!column) continue;
    if (before > 0) runs.push({ group: null, first: index, count: 1, isApart: false });
    const last = runs.at(-1);
    if (last?.group === column.group) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ group: column.group, first: index, count: 1, isApart: column.isApart });
  }
  if (after > 0) runs.push({ group: null, first: columns.length, count: 1, isApart: false });
  return runs;
}
