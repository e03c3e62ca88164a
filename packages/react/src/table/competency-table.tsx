import { competenciesInOrder, type Id } from '@tegu/core';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type JSX } from 'react';
import { useToast } from '../controls/toasts.tsx';
import { useWords } from '../messages/words.tsx';
import { copyBlock } from '../pasting/copy-block.ts';
import { usePlaces } from '../places/places-context.tsx';
import { useAnswer, useContentLanguages, useSession } from '../session/session-context.tsx';
import { TableWidth } from './clamped-text.tsx';
import { tracksOf, useTableColumns } from './columns.ts';
import { areaOf, isOne } from './selection.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useCellEditing } from './use-cell-editing.ts';
import { useCellPointer } from './use-cell-pointer.ts';
import { useCellSelection } from './use-cell-selection.ts';
import { useTableActions } from './use-table-actions.ts';
import { useTableClipboard } from './use-table-clipboard.tsx';
import { useTableRows } from './use-table-rows.ts';
import { useTableWidth } from './use-table-width.ts';

/** The competencies as a spreadsheet: a row each, and a last one that becomes a row. One tab stop; keys do the rest. */
export function CompetencyTable({ say }: { readonly say: (words: string) => void }): JSX.Element {
  const words = useWords();
  const toast = useToast();
  const { readOnly } = useSession();
  const { where } = usePlaces();
  const [language = 'en'] = useContentLanguages();
  const ids = useAnswer(competenciesInOrder, '');
  const columns = useTableColumns();
  const actions = useTableActions(columns);
  const box = useRef<HTMLDivElement>(null);
  const width = useTableWidth(box);
  const size = useMemo(
    () => ({ rows: ids.length + (readOnly ? 0 : 1), columns: columns.length }),
    [ids.length, readOnly, columns.length],
  );
  const [begin] = useState(() => Math.max(0, ids.indexOf(where.item ?? '')));
  const { selection, cells } = useCellSelection({ box, size, begin, say });
  const { active } = selection;
  const area = areaOf(selection);
  const rows = useTableRows({ box, ids, size, active: active.row, begin });
  const editing = useCellEditing({ actions, cells });
  const goTo = useCallback(
    (id: Id | null): void => {
      const row = id === null ? -1 : actions.rows().indexOf(id);
      if (row >= 0) cells.focus({ row, column: 0 });
    },
    [actions, cells],
  );
  const clipboard = useTableClipboard({ actions, area: () => areaOf(cells.current()), onPasted: goTo });
  const pointer = useCellPointer({ cells, onEdit: editing.edit });
  const copyAll = (): void => {
    const all = { top: 0, bottom: ids.length - 1, left: 0, right: columns.length - 1 };
    const block = [columns.map(({ label }) => label), ...actions.block(all)];
    const isCopied = copyBlock(block, language);
    toast({ message: isCopied ? words('table.copied', { count: ids.length }) : words('table.notCopied') });
  };
  const tracks = useMemo(() => tracksOf(columns), [columns]);
  useLayoutEffect(() => rows.showFirst(), [rows]);
  return (
    <div className="tegu-table-view">
      <div className="tegu-legend">
        <span>{words(readOnly ? 'table.hint.looking' : 'table.hint')}</span>
        {ids.length > 0 && (
          <button type="button" className="tegu-link hint" onClick={copyAll}>
            {words('table.copyAll')}
          </button>
        )}
      </div>
      <TableWidth value={width}>
        {/* The grid hears the keys, presses and the clipboard of its cells, which hold the focus. */}
        {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells have the focus */}
        <div
          ref={box}
          role="grid"
          className={isOne(area) ? 'tegu-table' : 'tegu-table several'}
          aria-label={words('table.grid')}
          aria-rowcount={size.rows + 1}
          aria-colcount={columns.length}
          aria-multiselectable
          aria-readonly={readOnly}
          onKeyDown={editing.onKeyDown}
          onCopy={clipboard.onCopy}
          onCut={clipboard.onCut}
          onPaste={clipboard.onPaste}
          {...pointer}
        >
          <TableHead columns={columns} style={tracks} />
          <div role="rowgroup" className="body" style={rows.bodyStyle}>
            {rows.shown.map(({ row, start, measure }) => {
              const isChosen = row >= area.top && row <= area.bottom;
              const isEdited = editing.edited?.row === row;
              const isOwn = active.row === row;
              return (
                <TableRow
                  key={ids[row] ?? 'last'}
                  id={ids[row] ?? null}
                  row={row}
                  columns={columns}
                  chosenFrom={isChosen ? area.left : null}
                  chosenTo={isChosen ? area.right : null}
                  active={isOwn ? active.column : null}
                  edited={isEdited ? (editing.edited?.column ?? null) : null}
                  draft={isEdited ? (editing.edited?.draft ?? null) : null}
                  onCommit={editing.commit}
                  onCancel={editing.cancel}
                  measure={measure}
                  tracks={tracks}
                  start={start}
                />
              );
            })}
          </div>
        </div>
      </TableWidth>
      {clipboard.dialog}
    </div>
  );
}
