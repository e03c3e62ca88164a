import { widthOf } from '@tegu/interchange/documents';
import type { ClipboardEvent } from 'react';
import { areaOf, type Area } from '../cells/selection.ts';
import type { CellSelection } from '../cells/use-cell-selection.ts';
import { blockOf, isOwnCells } from '../pasting/clipboard-block.ts';
import { textsOf } from '../pasting/clipboard-texts.ts';
import { putBlock } from '../pasting/copy-block.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { isHead } from './use-matrix-keys.ts';
import type { MatrixActions, NamedPaste } from './use-matrix-actions.ts';

/** The clipboard of the matrix. */
export interface MatrixClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** A block that names roles or competencies, and the way to paste it by its place in spite of that. */
export interface NamedPasteQuestion {
  readonly named: NamedPaste;
  readonly asCells: () => void;
}

/** Copies and cuts levels as a spreadsheet does, and pastes what one gives; `ask` is shown what a block with names would do. */
export function useMatrixClipboard(
  cells: CellSelection,
  actions: MatrixActions,
  ask: (question: NamedPasteQuestion) => void,
): MatrixClipboard {
  const { readOnly } = useSession();
  const [language = 'en'] = useContentLanguages();
  const chosen = (): Area | null => {
    const selection = cells.current();
    const area = areaOf(selection);
    return !isHead(selection.active) && actions.canTake(area) ? area : null;
  };
  const copy = (event: ClipboardEvent): Area | null => {
    const area = chosen();
    if (!area) return null;
    event.preventDefault();
    putBlock(event.clipboardData, actions.block(area), language);
    return area;
  };
  return {
    onCopy: (event) => void copy(event),
    onCut: (event) => {
      const area = copy(event);
      if (area && !readOnly) actions.clear(area, 'cut-cells');
    },
    onPaste: (event) => {
      const area = chosen();
      if (!area || readOnly) return;
      event.preventDefault();
      const texts = textsOf(event.clipboardData);
      const isOwn = isOwnCells(texts);
      const block = blockOf(texts);
      const [height, width] = [block.length, widthOf(block)];
      if (height === 0 || width === 0) return;
      if (height === 1 && width === 1) return actions.fill(area, block[0]?.[0] ?? '', isOwn);
      const at = { row: area.top, column: area.left };
      const asCells = (): void => {
        actions.paste(at, block, isOwn);
        const { rows, columns } = cells.size();
        cells.choose({
          anchor: {
            row: Math.min(at.row + height, rows) - 1,
            column: Math.min(at.column + width, columns) - 1,
          },
          active: at,
        });
        cells.refocus();
      };
      const named = isOwn ? undefined : actions.named(at, block);
      if (named) ask({ named, asCells });
      else asCells();
    },
  };
}
