import type { Id } from '@tegu/core';
import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../session/session-context.tsx';
import type { After } from './cell-editor.tsx';
import { alone, areaOf, movedTo, type At } from '../cells/selection.ts';
import { cellActOf } from '../cells/cell-keys.ts';
import type { CellSelection } from '../cells/use-cell-selection.ts';
import type { TableActions } from './use-table-actions.ts';

/** The cell that is being written in: its row by what stands there, for others may put rows before it meanwhile. */
export interface EditedCell {
  /** The competency; null for the row that is not there yet. */
  readonly id: Id | null;
  readonly column: number;
  /** Null: it begins with what the cell says. */
  readonly draft: string | null;
}

/** How cells are written in, and what their keys do. */
export interface CellEditing {
  readonly edited: EditedCell | null;
  readonly edit: (at: At) => void;
  readonly commit: (text: string | null, after: After) => void;
  readonly cancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface CellEditingOptions {
  readonly actions: TableActions;
  readonly cells: CellSelection;
  /** Hears that somebody would write where nothing can be kept. */
  readonly onRefused: (at: At) => void;
}

/** The keys of a spreadsheet: moving, choosing, writing, filling and clearing. */
export function useCellEditing({ actions, cells, onRefused }: CellEditingOptions): CellEditing {
  const { readOnly } = useSession();
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const writing = useRef<EditedCell | null>(null);
  const begin = useCallback(
    (at: At, draft: string | null): void => {
      if (readOnly) return;
      if (!actions.canWrite(at)) return onRefused(at);
      const cell = { id: actions.rows()[at.row] ?? null, column: at.column, draft };
      writing.current = cell;
      // Drawn at once: the letter whose key is going down falls into the field.
      flushSync(() => setEdited(cell));
    },
    [readOnly, actions, onRefused],
  );
  const edit = useCallback((at: At): void => begin(at, null), [begin]);
  const cancel = useCallback((): void => {
    setEdited(null);
    cells.refocus();
  }, [cells]);
  const commit = useCallback(
    (text: string | null, after: After): void => {
      setEdited(null);
      const cell = writing.current;
      if (!cell) return;
      const at = placeOf(cell, actions.rows());
      const below = at && actions.rows()[at.row + 1];
      const written = text === null ? null : actions.write(cell.id, cell.column, text);
      // Where somebody else has deleted the row, nobody is called back into it.
      if (!at || after === 'elsewhere') return;
      // A row that has come to another category is followed; the row below is the one that was below.
      const own = written === null ? -1 : actions.rows().indexOf(written);
      const row = own >= 0 ? own : at.row;
      const next = below === undefined ? -1 : actions.rows().indexOf(below);
      const last = { rows: actions.rows().length + 1, columns: cells.size().columns };
      if (after === 'down') {
        const to = next >= 0 ? next : Math.min(row + 1, last.rows - 1);
        cells.focus({ row: to, column: at.column });
      } else if (after === 'right' || after === 'left') {
        const column = at.column + (after === 'right' ? 1 : -1);
        cells.focus({ row, column: Math.max(0, Math.min(column, last.columns - 1)) });
      } else cells.focus({ row, column: at.column });
    },
    [actions, cells],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    if (event.target.dataset['column'] === undefined || event.nativeEvent.isComposing) return;
    const selection = cells.current();
    const size = cells.size();
    const to = movedTo(event, selection.active, size, cells.page());
    if (to) {
      event.preventDefault();
      if (event.shiftKey && event.key !== 'Enter') cells.extend(to);
      else cells.focus(to);
      return;
    }
    const act = cellActOf(event);
    if (act === undefined) return;
    const area = areaOf(selection);
    if (act === 'type') {
      // The default stays: it puts the letter into the field that opens.
      begin(selection.active, '');
      return;
    }
    event.preventDefault();
    switch (act) {
      case 'edit':
        edit(selection.active);
        break;
      case 'clear':
        if (!readOnly) actions.clear(area, 'clear-cells');
        break;
      case 'fillDown':
        if (!readOnly) actions.fillDown(area);
        break;
      case 'all':
        cells.choose({
          anchor: { row: 0, column: 0 },
          active: { row: Math.max(0, actions.rows().length - 1), column: size.columns - 1 },
        });
        cells.refocus();
        break;
      case 'alone':
        cells.choose(alone(selection.active));
        break;
      case 'unfold':
        event.target.querySelector('button')?.click();
        break;
    }
  };
  return { edited, edit, commit, cancel, onKeyDown };
}

/** Where a cell stands now; undefined for one whose row has gone. */
function placeOf({ id, column }: EditedCell, rows: readonly Id[]): At | undefined {
  const row = id === null ? rows.length : rows.indexOf(id);
  return row < 0 ? undefined : { row, column };
}
