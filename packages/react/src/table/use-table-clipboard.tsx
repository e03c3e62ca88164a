import { inLanguage, type Id } from '@tegu/core';
import { hasHeads, widthOf, type Block } from '@tegu/interchange/documents';
import { useState, type ClipboardEvent, type JSX } from 'react';
import { blockOf, isOwnCells } from '../pasting/clipboard-block.ts';
import { holdsColumns, textsOf, type ClipboardTexts } from '../pasting/clipboard-texts.ts';
import { putBlock } from '../pasting/copy-block.ts';
import { ListQuestion } from '../pasting/list-question.tsx';
import { usePasteLevels } from '../pasting/paste-levels.ts';
import { useBlockPaste } from '../pasting/use-block-paste.tsx';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { isOne, type Area } from '../cells/selection.ts';
import type { TableActions } from './use-table-actions.ts';

interface TableClipboardOptions {
  readonly actions: TableActions;
  readonly area: () => Area;
  /** Leads to the cells that were pasted. */
  readonly onPasted: (id: Id | null, column?: number) => void;
}

/** The clipboard of the table. */
export interface TableClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** What it asks. */
  readonly dialog: JSX.Element;
}

interface Question {
  readonly lines: Block;
  /** The competency that it was pasted at; null for the row that is not there yet. */
  readonly id: Id | null;
  readonly onCells: () => void;
}

/** Copies and cuts cells as a spreadsheet does, and pastes what one gives: cells as cells, a list or a sheet after a question. */
export function useTableClipboard({ actions, area, onPasted }: TableClipboardOptions): TableClipboard {
  const session = useSession();
  const levels = usePasteLevels();
  const [language = 'en'] = useContentLanguages();
  const { open, dialog } = useBlockPaste();
  const [question, ask] = useState<Question | null>(null);

  const copy = (event: ClipboardEvent): boolean => {
    if (isWriting(event)) return false;
    const block = actions.block(area());
    event.preventDefault();
    if (block.length === 0) return false;
    putBlock(event.clipboardData, block, language);
    return true;
  };
  const paste = (clipboard: ClipboardTexts): void => {
    const block = blockOf(clipboard);
    const [height, width] = [block.length, widthOf(block)];
    if (height === 0 || width === 0) return;
    const chosen = area();
    const { top, bottom, left, right } = chosen;
    if (height === 1 && width === 1) {
      return onPasted(actions.fill(chosen, block[0]?.[0] ?? ''), left);
    }
    const asCells = (): void => {
      onPasted(actions.pasteCells({ row: top, column: left }, block), left);
    };
    const isHeaded = width > 1 && hasHeads(block, levels);
    const fits = bottom - top + 1 === height && right - left + 1 === width;
    if (!isHeaded && (fits || isOwnCells(clipboard))) return asCells();
    if (width === 1) {
      if (!isOne(chosen)) return asCells();
      return ask({ lines: block, id: actions.rows()[top] ?? null, onCells: asCells });
    }
    const ids = actions.rows().slice(top, bottom + 1);
    // One cell is where the block is put; only rows that somebody has chosen are theirs to replace.
    const replaceable = isOne(chosen) ? [] : ids;
    return open(clipboard, {
      chosen: replaceable,
      onCells: isHeaded ? undefined : asCells,
      onPasted: ([first]) => onPasted(first ?? null),
    });
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (session.readOnly) return;
    const clipboard = textsOf(event.clipboardData);
    // A table has no place within a cell's text; in the last row it is what the row waits for.
    if (isWriting(event) && !(holdsColumns(clipboard) && isLastRow(event, actions))) return;
    event.preventDefault();
    paste(clipboard);
  };
  const { model } = session.store.getState();
  return {
    onCopy: (event) => void copy(event),
    onCut: (event) => {
      if (copy(event) && !session.readOnly) actions.clear(area(), 'cut-cells');
    },
    onPaste,
    dialog: (
      <>
        {dialog}
        {question && (
          <ListQuestion
            count={question.lines.filter(([line = '']) => line.trim() !== '').length}
            into={
              question.id === null
                ? null
                : inLanguage(model.record(question.id, 'competency')?.name ?? {}, [language])
            }
            onCells={question.onCells}
            onList={() => onPasted(actions.pasteDeeds(question.id, question.lines.flat().join('\n')))}
            onClose={() => ask(null)}
          />
        )}
      </>
    ),
  };
}

function isWriting({ target }: ClipboardEvent): boolean {
  return target instanceof HTMLTextAreaElement;
}

function isLastRow({ target }: ClipboardEvent, actions: TableActions): boolean {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return Number(cell?.dataset['row']) === actions.rows().length;
}
