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

/** How many of each kind are chosen. */
export function countsOf(
  changes: readonly SheetChange[],
  chosen: ReadonlySet<Id>,
): Readonly<Record<SheetChange['kind'], number>> {
  const counts = { new: 0, changed: 0, missing: 0 };
  for (const { kind, record } of changes) if (chosen.has(record)) counts[kind]++;
  return counts;
}
