import type { Id } from '@tegu/core';
import type { SheetChange } from '@tegu/interchange/workbook';

/** What is done at once: new and changed are written, only new ones are added, or the model becomes what the sheets say. */
export const SHEET_MODES = ['update', 'add', 'replace'] as const;

export type SheetMode = (typeof SHEET_MODES)[number];

/** The records that a way of doing it takes. A cell that was emptied is an edit; a row that is gone may be an oversight. */
export function chosenBy(mode: SheetMode, changes: readonly SheetChange[]): ReadonlySet<Id> {
  const isTaken = ({ kind, isCleared }: SheetChange): boolean => {
    if (mode === 'replace') return true;
    if (mode === 'add') return kind === 'new';
    return kind !== 'missing' || isCleared;
  };
  return new Set(changes.filter(isTaken).map(({ record }) => record));
}

/** What is chosen after a tick: what is new takes along what it cannot be without, and leaves with it. */
export function ticked(
  changes: readonly SheetChange[],
  chosen: ReadonlySet<Id>,
  ids: readonly Id[],
  isChosen: boolean,
): ReadonlySet<Id> {
  const next = new Set(chosen);
  const needs = new Map(changes.map((change) => [change.record, change.needs]));
  const add = (id: Id): void => {
    if (next.has(id)) return;
    next.add(id);
    needs.get(id)?.forEach(add);
  };
  for (const id of ids) {
    if (isChosen) add(id);
    else next.delete(id);
  }
  if (isChosen) return next;
  let before = -1;
  while (next.size !== before) {
    before = next.size;
    for (const change of changes) if (change.needs.some((id) => !next.has(id))) next.delete(change.record);
  }
  return next;
}

/** How many of each kind are chosen. */
export function countsOf(
  changes: readonly SheetChange[],
  chosen: ReadonlySet<Id>,
): Readonly<Record<SheetChange['kind'], number>> {
  const counts = { new: 0, changed: 0, missing: 0 };
  for (const { kind, record } of changes) if (chosen.has(record)) counts[kind]++;
  return counts;
}
