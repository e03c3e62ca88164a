import type { KeyboardEvent } from 'react';
import { alone, areaOf, movedTo, type At, type MoveKey } from '../cells/selection.ts';
import type { CellSelection } from '../cells/use-cell-selection.ts';
import { useSession } from '../session/session-context.tsx';
import { matrixActOf } from './matrix-keys.ts';
import type { MatrixActions } from './use-matrix-actions.ts';

interface MatrixKeysOptions {
  readonly cells: CellSelection;
  readonly actions: MatrixActions;
  readonly onOpen: (at: At) => void;
}

/** The keys of a spreadsheet in a matrix whose first row and column are heads: those are come to, and never chosen with cells. */
export function useMatrixKeys({ cells, actions, onOpen }: MatrixKeysOptions): (event: KeyboardEvent) => void {
  const { readOnly } = useSession();
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || !isStop(event.target)) return;
    const selection = cells.current();
    const { active } = selection;
    const act = matrixActOf(event);
    // A head is a link, and hears its own Enter.
    if (act === 'open' && isHead(active)) return;
    const to = act === undefined ? movedTo(event, active, cells.size(), cells.page()) : undefined;
    if (to) {
      event.preventDefault();
      if (event.shiftKey && !isHead(active)) cells.extend(amongCells(to));
      else cells.focus(besideCorner(event, to, active));
      return;
    }
    if (act === undefined) return;
    if (act === 'alone') return cells.choose(alone(active));
    if (act === 'all') {
      event.preventDefault();
      const { rows, columns } = cells.size();
      cells.choose({ anchor: { row: rows - 1, column: columns - 1 }, active: { row: 1, column: 1 } });
      return cells.refocus();
    }
    if (readOnly || isHead(active)) return;
    event.preventDefault();
    const area = areaOf(selection);
    if (!actions.canTake(area)) return;
    if (act === 'open') onOpen(active);
    else if (act === 'fillDown') actions.fillDown(area);
    else if (act === 'clear') actions.clear(area, 'clear-cells');
    else if ('entry' in act) actions.decideEntry(area, act.entry);
    else actions.decide(area, act.key);
  };
}

/** True for the heads of rows and columns. */
export function isHead({ row, column }: At): boolean {
  return row === 0 || column === 0;
}

function amongCells({ row, column }: At): At {
  return { row: Math.max(1, row), column: Math.max(1, column) };
}

/** Nothing stands in the corner: a jump to it leads to the first head, a step stays. */
function besideCorner({ ctrlKey, metaKey }: MoveKey, to: At, from: At): At {
  if (to.row > 0 || to.column > 0) return to;
  return ctrlKey || metaKey ? { row: 0, column: 1 } : from;
}

function isStop(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset['column'] !== undefined;
}
