import type { TableChoice } from '@tegu/interchange/documents';
import { createContext, useContext, type Context } from 'react';

/** Remembers what somebody has said of the columns of a table, by its heads: next month's table has the same. */
export interface TableMemory {
  recall(table: string): TableChoice | undefined;
  keep(table: string, choice: TableChoice): void;
}

const TableMemoryContext = createContext<TableMemory | null>(null);

/** Whoever keeps what was said; without one it is said anew each time. */
export const TableMemoryProvider: Context<TableMemory | null> = TableMemoryContext;

/** Whoever keeps what was said, where there is one. */
export function useKeptTables(): TableMemory | null {
  return useContext(TableMemoryContext);
}
