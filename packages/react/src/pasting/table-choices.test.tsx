import type { TableChoice } from '@tegu/interchange/documents';
import { renderHook } from '@testing-library/react';
import type { JSX, ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { ScaleLevel } from './paste-levels.ts';
import { tableKey, useTableMemory } from './table-choices.ts';
import { TableMemoryProvider, type TableMemory } from './table-memory.ts';

const BLOCK = [
  ['Teema', 'Alustaja', 'Meister'],
  ['Kuulamine', 'Kuulab.', 'Küsib.'],
];

function levels(of: string): readonly ScaleLevel[] {
  return ['Alustaja', 'Meister'].map((name, i) => ({ id: `${of}-${i}`, rank: i + 1, name, names: [name] }));
}

function remembering(memory: TableMemory, of: string): TableMemory | null {
  const wrapper = ({ children }: { readonly children: ReactNode }): JSX.Element => (
    <TableMemoryProvider value={memory}>{children}</TableMemoryProvider>
  );
  const known = levels(of);
  return renderHook(() => useTableMemory(known), { wrapper }).result.current;
}

function keptIn(kept: Map<string, TableChoice>): TableMemory {
  return { recall: (table) => kept.get(table), keep: (table, choice) => void kept.set(table, choice) };
}

test('what was said of a table in one model is known in another, by the rank of its levels', () => {
  const memory = keptIn(new Map());
  const choice = { hasHead: true, targets: ['name', 'one-0', null] };
  remembering(memory, 'one')?.keep(tableKey(BLOCK), choice);
  expect(remembering(memory, 'one')?.recall(tableKey(BLOCK))).toEqual(choice);
  expect(remembering(memory, 'two')?.recall(tableKey(BLOCK))).toEqual({
    hasHead: true,
    targets: ['name', 'two-0', null],
  });
});

test('a column that went where nothing is any more goes nowhere', () => {
  const memory = keptIn(new Map([['t', { hasHead: true, targets: ['level:9', '__proto__', 'skills'] }]]));
  expect(remembering(memory, 'one')?.recall('t')?.targets).toEqual([null, null, 'skills']);
});

test('a table of other heads, or of another width, is another one', () => {
  expect(tableKey([['a', 'b']])).not.toBe(tableKey([['a', 'b', '']]));
  expect(tableKey([['a', 'b']])).not.toBe(tableKey([['a', 'c']]));
});
