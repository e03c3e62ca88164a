import { commands, competenciesInOrder, lineRecords, type Id } from '@tegu/core';
import { pastedLines, type Block } from '@tegu/interchange/documents';
import { useMemo } from 'react';
import type { ModelSession } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { broughtBack } from './brought-back.ts';
import { cellText, hasPlace } from './cell-text.ts';
import type { TableColumn } from './columns.ts';
import type { Area, At } from '../cells/selection.ts';
import { writeCells, type RowWrites } from './write-cells.ts';

/** What is done with cells; each is one step of the history. Rows are named by their place, the one after the last is made. */
export interface TableActions {
  /** The competencies in the order of the rows, as they are now. */
  rows(): readonly Id[];
  textAt(at: At): string;
  /** False for a level that the scale of the competency does not have: nothing typed there could be kept. */
  canWrite(at: At): boolean;
  /** The cells of an area, without the row that is not there yet. */
  block(area: Area): Block;
  /** Writes one cell of a competency, or of a new one for null; gives the competency. */
  write(id: Id | null, column: number, text: string): Id | null;
  clear(area: Area, label: 'clear-cells' | 'cut-cells'): void;
  /** The first row of an area into those below it; a single row takes the one above. */
  fillDown(area: Area): void;
  /** Every cell of an area says one text; gives the competency of its first row. */
  fill(area: Area, text: string): Id | null;
  /** A block cell by cell from a place on; what goes past the last row makes rows. Gives the competency of its first row. */
  pasteCells(at: At, block: Block): Id | null;
  /** Lines as deeds of a competency, behind those that are there; of a new one for null. Gives the competency. */
  pasteDeeds(into: Id | null, text: string): Id | null;
}

/** What there is to say of writing in the table. */
export interface TableNotices {
  /** So many texts had no place in it; whether anything was written. */
  readonly onLeft: (count: number, isWritten: boolean) => void;
  /** A competency that was deleted meanwhile has come back, for something was written in it. */
  readonly onBack: (competency: Id) => void;
}

/** The actions of the table. */
export function useTableActions(columns: readonly TableColumn[], notices: TableNotices): TableActions {
  const session = useSession();
  const [language = 'en'] = useContentLanguages();
  return useMemo(() => actions(session, language, columns, notices), [session, language, columns, notices]);
}

function actions(
  session: ModelSession,
  language: string,
  columns: readonly TableColumn[],
  { onLeft, onBack }: TableNotices,
): TableActions {
  const rows = (): readonly Id[] => session.checks.derivation.ask(competenciesInOrder, '');
  const textAt = ({ row, column }: At): string => {
    const [id, key] = [rows()[row], columns[column]?.key];
    return id === undefined || key === undefined
      ? ''
      : cellText(session.store.getState().model, id, key, language);
  };
  const written = (at: At, block: Block): readonly RowWrites[] => {
    const ids = rows();
    return block.map((cells, i) => ({
      id: ids[at.row + i] ?? null,
      cells: cells.flatMap((text, j) => {
        const key = columns[at.column + j]?.key;
        return key === undefined ? [] : [{ key, text }];
      }),
    }));
  };
  const put = (label: string, at: At, block: Block): readonly (Id | null)[] => {
    const past = block.flatMap((cells) => cells.slice(columns.length - at.column));
    return writeRows(label, written(at, block), past.filter((text) => text.trim() !== '').length);
  };
  const writeRows = (label: string, those: readonly RowWrites[], past = 0): readonly (Id | null)[] => {
    const { step } = session.store.getState();
    const { ids, left } = writeCells(session, label, language, those);
    const without = left + past;
    if (without > 0) onLeft(without, session.store.getState().step !== step);
    return ids;
  };
  const block = ({ top, bottom, left, right }: Area): Block =>
    rows()
      .slice(top, bottom + 1)
      .map((_, i) => range(left, right).map((column) => textAt({ row: top + i, column })));
  const blank = ({ top, bottom, left, right }: Area): Block =>
    rows()
      .slice(top, bottom + 1)
      .map(() => range(left, right).map(() => ''));
  return {
    rows,
    textAt,
    canWrite: ({ row, column }) => {
      const [id, key] = [rows()[row], columns[column]?.key];
      return key !== undefined && hasPlace(session.store.getState().model, id ?? null, key);
    },
    block,
    write: (id, column, text) => {
      const key = columns[column]?.key;
      const isGone = id !== null && !session.store.getState().model.isLive(id);
      // Only words bring back what was deleted.
      if (key === undefined || (isGone && text.trim() === '')) return null;
      const [competency = null] = writeRows('edit-cell', [{ id, cells: [{ key, text }] }]);
      if (isGone) onBack(id);
      return competency;
    },
    clear: (area, label) => {
      const empty = blank(area);
      const count = empty.length * (area.right - area.left + 1);
      put(`${label} ${count}`, { row: area.top, column: area.left }, empty);
    },
    fillDown: ({ top, bottom, left, right }) => {
      const from = top === bottom ? top - 1 : top;
      if (from < 0) return;
      const [first = []] = block({ top: from, bottom: from, left, right });
      const last = Math.min(bottom, rows().length - 1);
      put(
        'fill-cells',
        { row: from + 1, column: left },
        range(from + 1, last).map(() => first),
      );
    },
    fill: ({ top, bottom, left, right }, text) => {
      // The row that is not there yet is made where it alone is chosen.
      const last = top === bottom ? bottom : Math.min(bottom, rows().length - 1);
      const cells = range(top, last).map(() => range(left, right).map(() => text));
      return put(`paste-cells ${cells.length}`, { row: top, column: left }, cells)[0] ?? null;
    },
    pasteCells: (at, cells) => put(`paste-cells ${cells.length}`, at, cells)[0] ?? null,
    pasteDeeds: (into, text) => {
      const lines = pastedLines(text);
      let id = into;
      const { ids, model } = broughtBack(session.store.getState().model, [into]);
      session.runTogether(`paste-cells ${lines.length}`, (step) => {
        if (ids.length > 0) step(commands['restore-records'], { ids });
        if (id === null) {
          const made = { type: 'competency', parent: model.root };
          step(commands['create-record'], made, ([first]) => (id = first ?? null));
        }
        if (id === null) return;
        const there = lineRecords(model, id, 'indicator', language).map(({ line }) => line);
        step(commands['write-lines'], {
          competency: id,
          kind: 'indicator',
          language,
          lines: [...there, ...lines],
        });
      });
      if (into !== null && ids.length > 0) onBack(into);
      return id;
    },
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
