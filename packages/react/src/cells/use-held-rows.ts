import type { Id } from '@tegu/core';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Selection } from './selection.ts';

/** The rows of a grid by their ids; the row behind the last, which is not there yet, has none. */
export interface RowIds {
  readonly drawn: readonly Id[];
  readonly now: () => readonly Id[];
}

/** Which rows a selection is about, whatever their places become. */
export interface HeldRows {
  /** Remembers the rows of a selection that somebody has just made. */
  hold(selection: Selection): void;
  /** The selection at the places that its rows have now; undefined where they have not moved. */
  among(drawn: readonly Id[], selection: Selection): Selection | undefined;
}

/** Remembers the rows of a selection by what stands in them: a place says nothing once somebody else puts a row before it. */
export function useHeldRows(selection: Selection, rowIds: RowIds | undefined): HeldRows {
  const now = useRef(rowIds?.now);
  useLayoutEffect(() => {
    now.current = rowIds?.now;
  });
  const [rows] = useState(() => heldRows(heldIn(selection, rowIds?.drawn ?? [])));
  return useMemo(
    () => ({
      hold: (next) => rows.hold(next, now.current?.() ?? []),
      among: rows.among,
    }),
    [rows],
  );
}

function heldRows(first: Held): {
  readonly hold: (selection: Selection, ids: readonly Id[]) => void;
  readonly among: HeldRows['among'];
} {
  let held = first;
  return {
    hold: (selection, ids) => {
      held = heldIn(selection, ids);
    },
    among: (drawn, { anchor, active }) => {
      const placed = {
        anchor: { ...anchor, row: placeOf(held.anchor, drawn, anchor.row) },
        active: { ...active, row: placeOf(held.active, drawn, active.row) },
      };
      held = heldIn(placed, drawn);
      return placed.anchor.row === anchor.row && placed.active.row === active.row ? undefined : placed;
    },
  };
}

interface Held {
  readonly anchor: Id | null;
  readonly active: Id | null;
}

function heldIn({ anchor, active }: Selection, ids: readonly Id[]): Held {
  return { anchor: ids[anchor.row] ?? null, active: ids[active.row] ?? null };
}

/** Where a row is now; what has gone leaves its place to what comes after it. */
function placeOf(id: Id | null, drawn: readonly Id[], before: number): number {
  if (id === null) return drawn.length;
  const place = drawn.indexOf(id);
  return place < 0 ? before : place;
}
