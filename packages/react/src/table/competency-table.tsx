import { competenciesInOrder, type Id } from '@tegu/core';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type JSX } from 'react';
import { shortcutCaps } from '../controls/key-caps.ts';
import { useToast } from '../controls/toasts.tsx';
import { useWords } from '../messages/words.tsx';
import { copyBlock } from '../pasting/copy-block.ts';
import { usePlaces } from '../places/places-context.tsx';
import { useAnswer, useContentLanguages, useSession } from '../session/session-context.tsx';
import { TableWidth } from './clamped-text.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { tracksOf, useTableColumns } from './columns.ts';
import { useShownColumns } from './hidden-columns.ts';
import { areaOf, isOne, type At } from '../cells/selection.ts';
import { tableBlock } from './table-block.ts';
import { TableHead } from './table-head.tsx';
import { tableInsets } from './table-insets.ts';
import { TableRow } from './table-row.tsx';
import { useAddressItem } from './use-address-item.ts';
import { useCellEditing } from './use-cell-editing.ts';
import { useCellPointer } from '../cells/use-cell-pointer.ts';
import { useCellSelection } from '../cells/use-cell-selection.ts';
import { useTableActions } from './use-table-actions.ts';
import { useTableClipboard } from './use-table-clipboard.tsx';
import { useTableNotices } from './use-table-notices.ts';
import { useTableRows } from './use-table-rows.ts';
import { useTableWidth } from './use-table-width.ts';

/** The competencies as a spreadsheet: a row each, and a last one that becomes a row. One tab stop; keys do the rest. */
export function CompetencyTable({ say }: { readonly say: (words: string) => void }): JSX.Element {
  const words = useWords();
  const toast = useToast();
  const session = useSession();
  const { readOnly } = session;
  const { where } = usePlaces();
  const [language = 'en'] = useContentLanguages();
  const ids = useAnswer(competenciesInOrder, '');
  const all = useTableColumns();
  const { shown: columns, toggle } = useShownColumns(all);
  const actions = useTableActions(columns, useTableNotices());
  const box = useRef<HTMLDivElement>(null);
  const width = useTableWidth(box);
  const size = useMemo(
    () => ({ rows: ids.length + (readOnly ? 0 : 1), columns: columns.length }),
    [ids.length, readOnly, columns.length],
  );
  const [begin] = useState(() => Math.max(0, ids.indexOf(where.item ?? '')));
  const keys = useMemo(() => {
    const across = columns.map(({ key }) => key);
    return { drawn: { rows: ids, columns: across }, now: () => ({ rows: actions.rows(), columns: across }) };
  }, [ids, columns, actions]);
  const { selection, cells } = useCellSelection({
    box,
    size,
    begin: { row: begin, column: 0 },
    say,
    keys,
  });
  const { active } = selection;
  const area = areaOf(selection);
  const rows = useTableRows({ box, ids, size, active: active.row, begin });
  const onRefused = useCallback(
    ({ column }: At): void => {
      const key = columns[column]?.key;
      if (typeof key === 'number') toast({ message: words('table.noLevel', { rank: key + 1 }) });
    },
    [columns, toast, words],
  );
  const editing = useCellEditing({ actions, cells, onRefused });
  const onBlur = useAddressItem({ ids, row: active.row, cells });
  const goTo = useCallback(
    (id: Id | null, column = 0): void => {
      const row = id === null ? -1 : actions.rows().indexOf(id);
      if (row >= 0) cells.focus({ row, column });
    },
    [actions, cells],
  );
  const clipboard = useTableClipboard({ actions, area: () => areaOf(cells.current()), onPasted: goTo });
  const pointer = useCellPointer({ box, cells, insetsOf: tableInsets, onEdit: editing.edit });
  const copyAll = (): void => {
    // All of it, hidden columns too: it may be pasted somewhere else as a whole.
    const block = tableBlock(session.store.getState().model, ids, all, language);
    const isCopied = copyBlock(block, language);
    toast({
      message: isCopied
        ? words('table.copied', { count: ids.length })
        : words('table.notCopied', { keys: shortcutCaps('table-copy') }),
    });
  };
  const tracks = useMemo(() => tracksOf(columns), [columns]);
  useLayoutEffect(() => rows.showFirst(), [rows]);
  return (
    <div className="tegu-table-view">
      <div className="tegu-legend">
        <span>{words(readOnly ? 'table.hint.looking' : 'table.hint')}</span>
        <span className="hint">
          <ColumnsMenu columns={all} shown={columns} onToggle={toggle} />
          {ids.length > 0 && (
            <button type="button" className="tegu-link" onClick={copyAll}>
              {words('table.copyAll')}
            </button>
          )}
        </span>
      </div>
      <TableWidth value={width}>
        {/* The grid hears the keys, presses and the clipboard of its cells, which hold the focus. */}
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells have the focus */}
        <div
          ref={box}
          role="grid"
          className={isOne(area) ? 'tegu-table' : 'tegu-table several'}
          aria-label={words('table.grid')}
          aria-rowcount={size.rows + 1}
          aria-colcount={columns.length}
          aria-multiselectable
          aria-readonly={readOnly}
          onBlur={onBlur}
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
              const isEdited = editing.edited?.id === (ids[row] ?? null);
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
