import { FIELDS, widthOf, type Block, type TableChoice, type Target } from '@tegu/interchange/documents';
import { useMemo } from 'react';
import type { ScaleLevel } from './paste-levels.ts';
import { useKeptTables, type TableMemory } from './table-memory.ts';

/** What is remembered of tables. Levels are kept by their rank: each model has its own. */
export function useTableMemory(levels: readonly ScaleLevel[]): TableMemory | null {
  const memory = useKeptTables();
  return useMemo(() => {
    if (!memory) return null;
    const ranks = new Map(levels.map(({ id, rank }) => [id, `level:${rank}`]));
    const ids = new Map([...ranks].map(([id, rank]) => [rank, id]));
    return {
      recall: (table) => {
        const kept = memory.recall(table);
        return (
          kept && named(kept, (target) => ids.get(target) ?? FIELDS.find((field) => field === target) ?? null)
        );
      },
      keep: (table, choice) =>
        memory.keep(
          table,
          named(choice, (target) => ranks.get(target) ?? target),
        ),
    };
  }, [memory, levels]);
}

function named({ hasHead, targets }: TableChoice, nameOf: (target: string) => Target): TableChoice {
  return { hasHead, targets: targets && targets.map((target) => target && nameOf(target)) };
}

/** What tells tables apart; `times` for the second of the same heads, and so on. */
export function tableKey(block: Block, times: number = 1): string {
  return `${times} ${widthOf(block)} ${headOf(block)}`;
}

/** The first row of a table. */
export function headOf(block: Block): string {
  return block[0]?.join('\t') ?? '';
}
