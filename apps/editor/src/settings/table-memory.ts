import type { TableMemory } from '@tegu/react';
import * as z from 'zod/mini';
import { read, write } from './preferences.ts';

const TABLES = 'tegu.tables';
/** Of so many tables it is remembered where their columns go; longer heads than these are no heads. */
const TABLES_KEPT = 40;
const LONGEST_HEADS = 1_000;

/** Where the columns of foreign tables go, as a person has said in this browser. */
export const tableMemory: TableMemory = {
  recall: (table) => keptTables().find(([heads]) => heads === table)?.[1],
  keep: (table, choice) => {
    if (table.length > LONGEST_HEADS) return;
    const others = keptTables().filter(([heads]) => heads !== table);
    write(TABLES, JSON.stringify([[table, choice], ...others].slice(0, TABLES_KEPT)));
  },
};

const tablesSchema = z.array(
  z.tuple([
    z.string(),
    z.object({ hasHead: z.boolean(), targets: z.nullable(z.array(z.nullable(z.string()))) }),
  ]),
);

/** What is not of that shape counts as nothing. */
function keptTables(): z.infer<typeof tablesSchema> {
  try {
    return tablesSchema.safeParse(JSON.parse(read(TABLES) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}
