import {
  lazy,
  Suspense,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type JSX,
  type LazyExoticComponent,
  type MouseEvent,
} from 'react';
import { alone, areaOf, isOne, type At } from '../cells/selection.ts';
import { cellOf, useCellPointer } from '../cells/use-cell-pointer.ts';
import { useCellSelection } from '../cells/use-cell-selection.ts';
import type { GridKeys } from '../cells/use-held-cells.ts';
import { NARROW, useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import type { CompetencyGroup } from './competency-groups.ts';
import { useLevelsFor } from './levels.ts';
import { useMatrixAxes, type MatrixAxes, type Pair } from './matrix-axes.ts';
import { MatrixBody } from './matrix-body.tsx';
import { headRows, leastWidth, MatrixFoot, MatrixHeads, NAMES_WIDTH } from './matrix-head.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { matrixInsets } from './matrix-insets.ts';
import { useTurnedMatrix } from './matrix-preference.ts';
import { useMatrixWindow } from './matrix-window.ts';
import { useDecide, type Decide } from './requirement-actions.ts';
import { RequirementMenu } from './requirement-menu.tsx';
import type { RoleSection } from './role-sections.ts';
import { useMatrixActions } from './use-matrix-actions.ts';
import type { NamedPasteDialog as Dialog } from './named-paste-dialog.tsx';
import { useMatrixClipboard, type NamedPasteQuestion } from './use-matrix-clipboard.ts';
import { isHead, useMatrixKeys } from './use-matrix-keys.ts';

interface RoleMatrixProps {
  readonly sections: readonly RoleSection[];
  readonly groups: readonly CompetencyGroup[];
  readonly say: (words: string) => void;
}

/** The dialog is fetched with the first block that names its cells. */
const NamedPasteDialog: LazyExoticComponent<typeof Dialog> = lazy(async () => {
  const { NamedPasteDialog: default_ } = await import('./named-paste-dialog.tsx');
  return { default: default_ };
});

/** The row and the column of the heads, which are no record's. */
const HEADS = '';
const FIRST_CELL: At = { row: 1, column: 1 };
const NARROW_NAMES_WIDTH = 132;

/** Who needs what, at which level: competencies by roles, or turned. One tab stop; the keys of a spreadsheet do the rest. */
export function RoleMatrix({ sections, groups, say }: RoleMatrixProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const decide = useDecide(say);
  const { isTurned, turn } = useTurnedMatrix();
  const axes = useMatrixAxes(sections, groups, isTurned);
  const levelsFor = useLevelsFor();
  const box = useRef<HTMLDivElement>(null);
  const size = useMemo(() => ({ rows: axes.rows.length + 1, columns: axes.columns.length + 1 }), [axes]);
  const keys = useMemo(() => keysOf(axes), [axes]);
  const { selection, cells } = useCellSelection({ box, size, begin: FIRST_CELL, say, keys });
  const { active } = selection;
  const area = areaOf(selection);
  const namesWidth = useMedia(NARROW) ? NARROW_NAMES_WIDTH : NAMES_WIDTH;
  const window = useMatrixWindow({
    box,
    axes,
    line: axes.lineOfRow(active.row),
    column: active.column,
    namesWidth,
  });
  const actions = useMatrixActions(axes, say);
  const trigger = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<Pair | null>(null);
  const open = (at: At): void => {
    const pair = axes.pairAt(at);
    const cell = box.current?.querySelector<HTMLElement>(
      `[data-row="${at.row}"][data-column="${at.column}"]`,
    );
    if (!pair || !cell) return;
    trigger.current = cell;
    setOpened(pair);
  };
  // The menu goes with its cell: in its place stands another, which nobody has asked about.
  if (opened && !isIn(axes, opened)) setOpened(null);
  const onKeyDown = useMatrixKeys({ cells, actions, onOpen: open });
  const [asked, ask] = useState<NamedPasteQuestion | null>(null);
  const clipboard = useMatrixClipboard(cells, actions, ask);
  const pointer = useCellPointer({ box, cells, insetsOf: matrixInsets });
  const onClick = (event: MouseEvent): void => {
    const at = cellOf(event.target);
    // What was dragged or reached with Shift is chosen, not opened.
    if (at && !readOnly && !event.shiftKey && isOne(areaOf(cells.current()))) open(at);
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const at = { row: Number(target.dataset['row']), column: Number(target.dataset['column']) };
    const now = cells.current().active;
    // A reader's own cursor, or a link that was pressed, comes to a stop without our keys.
    if (Number.isNaN(at.row) || (now.row === at.row && now.column === at.column)) return;
    cells.choose(alone(at));
  };
  useLayoutEffect(() => keepClearOfHead(box.current), [axes, window.isLarge]);
  const count = axes.columns.length;
  const chosen = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const decideOn: Decide = (role, competency, decision) => {
    if (chosen === 1 || isHead(active)) return decide(role, competency, decision);
    return actions.decideAs(area, competency, decision);
  };
  return (
    <>
      <MatrixLegend isTurned={isTurned} onTurn={turn} />
      <div className="tegu-grid-scroll" ref={box}>
        {/* The grid hears the keys, presses and the clipboard of its cells, which hold the focus. */}
        <table
          role="grid"
          className={[
            'tegu-grid tegu-role-matrix',
            isTurned && 'turned',
            window.isLarge && 'large',
            !isOne(area) && 'several',
          ]
            .filter(Boolean)
            .join(' ')}
          aria-label={words('roles.matrix')}
          aria-readonly={readOnly}
          aria-multiselectable
          aria-rowcount={headRows(axes) + axes.lines.length + (isTurned ? 0 : 1)}
          aria-colcount={count + 1 + (isTurned ? 1 : 0)}
          style={window.isLarge ? { width: leastWidth(axes, namesWidth) } : { minWidth: leastWidth(axes) }}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onCopy={clipboard.onCopy}
          onCut={clipboard.onCut}
          onPaste={clipboard.onPaste}
          onMouseDown={pointer.onMouseDown}
          onClick={onClick}
        >
          <MatrixHeads
            axes={axes}
            tracks={window.columns}
            scrolledAt={window.scrolledAt}
            active={active.row === 0 ? active.column : null}
          />
          <MatrixBody axes={axes} window={window} levelsFor={levelsFor} active={active} area={area} />
          {!isTurned && <MatrixFoot axes={axes} tracks={window.columns} />}
        </table>
      </div>
      {opened && (
        <RequirementMenu
          {...opened}
          cells={chosen}
          trigger={trigger}
          onDecide={decideOn}
          onEntry={(rank) => actions.decideEntry(areaOf(cells.current()), rank)}
          onClose={() => setOpened(null)}
        />
      )}
      {asked && (
        <Suspense fallback={null}>
          <NamedPasteDialog {...asked} onClose={() => ask(null)} />
        </Suspense>
      )}
    </>
  );
}

/** The rows and columns by what heads them; the heads come first. */
function keysOf({ rows, columns }: MatrixAxes): GridKeys {
  const drawn = {
    rows: [HEADS, ...rows.map(({ record }) => record.id)],
    columns: [HEADS, ...columns.map(({ head }) => head.record.id)],
  };
  return { drawn, now: () => drawn };
}

function isIn({ rows, columns }: MatrixAxes, { role, competency }: Pair): boolean {
  const heads = [...rows, ...columns.map(({ head }) => head)];
  return [role, competency].every((id) => heads.some(({ record }) => record.id === id));
}

/** What comes into view by the keyboard comes beside the head, however many lines its names take. */
function keepClearOfHead(box: HTMLElement | null): void {
  const head = box?.querySelector('thead')?.offsetHeight ?? 0;
  if (box && head > 0) box.style.scrollPaddingTop = `${head + 4}px`;
}
