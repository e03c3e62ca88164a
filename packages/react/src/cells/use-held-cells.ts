import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Selection } from './selection.ts';

/** What a row or a column is, whatever its place: a record by its id, a field by its name. */
export type LineKey = string | number;

/** The rows and columns of a grid by what stands in them; the row behind the last, which is not there yet, has no key. */
export interface GridLines {
  readonly rows: readonly LineKey[];
  readonly columns: readonly LineKey[];
}

/** The lines of a grid as they are drawn, and as they are at this moment. */
export interface GridKeys {
  readonly drawn: GridLines;
  readonly now: () => GridLines;
}

/** Which cells a selection is about, whatever their places become. */
export interface HeldCells {
  /** Remembers the cells of a selection that somebody has just made. */
  hold(selection: Selection): void;
  /** The selection at the places that its cells have now; undefined where they have not moved. */
  among(drawn: GridLines, selection: Selection): Selection | undefined;
}

/** Remembers the cells of a selection by what stands in them: a place says nothing once somebody else puts a line before it. */
export function useHeldCells(selection: Selection, keys: GridKeys): HeldCells {
  const now = useRef(keys.now);
  useLayoutEffect(() => {
    now.current = keys.now;
  });
  const [cells] = useState(() => heldCells(heldIn(selection, keys.drawn)));
  return useMemo(
    () => ({
      hold: (next) => cells.hold(next, now.current()),
      among: cells.among,
    }),
    [cells],
  );
}

function heldCells(first: Held): {
  readonly hold: (selection: Selection, lines: GridLines) => void;
  readonly among: HeldCells['among'];
} {
  let held = first;
  return {
    hold: (selection, lines) => {
      held = heldIn(selection, lines);
    },
    among: (drawn, { anchor, active }) => {
      const rows = placed(held.rows, drawn.rows, { anchor: anchor.row, active: active.row });
      const columns = placed(held.columns, drawn.columns, { anchor: anchor.column, active: active.column });
      const next: Selection = {
        anchor: { row: rows.anchor, column: columns.anchor },
        active: { row: rows.active, column: columns.active },
      };
      held = heldIn(next, drawn);
      const isSame =
        next.anchor.row === anchor.row &&
        next.anchor.column === anchor.column &&
        next.active.row === active.row &&
        next.active.column === active.column;
      return isSame ? undefined : next;
    },
  };
}

/** From where to where a selection reaches along one side. */
interface Reach {
  readonly anchor: number;
  readonly active: number;
}

interface HeldLines {
  readonly anchor: LineKey | null;
  readonly active: LineKey | null;
  readonly all: ReadonlySet<LineKey>;
}

interface Held {
  readonly rows: HeldLines;
  readonly columns: HeldLines;
}

function heldIn({ anchor, active }: Selection, { rows, columns }: GridLines): Held {
  return {
    rows: linesIn(rows, { anchor: anchor.row, active: active.row }),
    columns: linesIn(columns, { anchor: anchor.column, active: active.column }),
  };
}

function linesIn(keys: readonly LineKey[], reach: Reach): HeldLines {
  return {
    anchor: keys[reach.anchor] ?? null,
    active: keys[reach.active] ?? null,
    all: new Set(between(keys, reach)),
  };
}

function between<T>(keys: readonly T[], { anchor, active }: Reach): readonly T[] {
  return keys.slice(Math.min(anchor, active), Math.max(anchor, active) + 1);
}

/** Where lines are now. Where others stand among them only the active one stays chosen, so that nothing reaches the others. */
function placed(held: HeldLines, keys: readonly LineKey[], before: Reach): Reach {
  const active = placeOf(held.active, keys, before.active);
  const anchor = placeOf(held.anchor, keys, before.anchor);
  const isOwn = between(keys, { anchor, active }).every((key) => held.all.has(key));
  return isOwn ? { anchor, active } : { anchor: active, active };
}

/** Where a line is now; what has gone leaves its place to what comes after it. */
function placeOf(key: LineKey | null, keys: readonly LineKey[], before: number): number {
  if (key === null) return keys.length;
  const place = keys.indexOf(key);
  return place < 0 ? before : place;
}
