import type { Id } from '@tegu/core';
import type { At } from '../cells/selection.ts';
import type { MatrixAxes, MatrixHead, Pair } from './matrix-axes.ts';
import type { BlockHead, NamedBlock } from './named-block.ts';

/** A cell of a block with names, and what is written for it. */
export interface NamedCell {
  /** Undefined where the matrix ends before the block does. */
  readonly pair: Pair | undefined;
  readonly text: string;
}

/** What a block with names is about in this matrix. */
export interface NamedCells {
  readonly cells: readonly NamedCell[];
  readonly roles: number;
  readonly competencies: number;
  /** Heads that nobody is called by, though something stands in their line. */
  readonly unknown: readonly string[];
  /** Heads that several are called by. */
  readonly ambiguous: readonly string[];
}

/** Where a line of the block goes: to a record; undefined past the end of the matrix, null for a name that nobody has. */
type Goal = Id | undefined | null;

/** Finds the cells that a block names; a side without names goes on from the cell that was chosen. */
export function namedCells(named: NamedBlock, axes: MatrixAxes, from: At): NamedCells {
  const [rowType, columnType] = named.isTurned
    ? (['role', 'competency'] as const)
    : (['competency', 'role'] as const);
  const rows = goalsOf(named.rows, named.body.length, headsFrom(axes, rowType, from));
  const columns = goalsOf(named.columns, named.body[0]?.length ?? 0, headsFrom(axes, columnType, from));
  const cells = named.body.flatMap((texts, r) =>
    texts.flatMap((text, c) => {
      const [row, column] = [rows[r], columns[c]];
      if (row === null || column === null) return [];
      return [{ pair: pairOf(named.isTurned, row, column), text }];
    }),
  );
  const [down, across] = [known(rows), known(columns)];
  const missing = missingHeads(named);
  return {
    cells,
    roles: named.isTurned ? down : across,
    competencies: named.isTurned ? across : down,
    unknown: missing.filter(({ isAmbiguous }) => !isAmbiguous).map(({ text }) => text),
    ambiguous: missing.filter(({ isAmbiguous }) => isAmbiguous).map(({ text }) => text),
  };
}

/** The heads of a type from the chosen cell on, in the order of the matrix. */
function headsFrom(axes: MatrixAxes, type: MatrixHead['type'], { row, column }: At): readonly Id[] {
  const isDown = (type === 'role') === axes.isTurned;
  const heads = isDown ? axes.rows : axes.columns.map(({ head }) => head);
  return heads.slice((isDown ? row : column) - 1).map(({ record }) => record.id);
}

function goalsOf(heads: readonly BlockHead[] | null, count: number, byPlace: readonly Id[]): readonly Goal[] {
  if (heads) return heads.map(({ id }) => id);
  return Array.from({ length: count }, (_, i) => byPlace[i]);
}

function pairOf(isTurned: boolean, row: Id | undefined, column: Id | undefined): Pair | undefined {
  if (row === undefined || column === undefined) return undefined;
  return isTurned ? { role: row, competency: column } : { role: column, competency: row };
}

function known(goals: readonly Goal[]): number {
  return new Set(goals.filter((goal) => goal !== null && goal !== undefined)).size;
}

/** Heads without a record in whose line something stands; the name of a category, say, has an empty line. */
function missingHeads({ rows, columns, body }: NamedBlock): readonly BlockHead[] {
  const isWritten = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
  return [
    ...(rows ?? []).filter(({ id }, r) => id === null && (body[r] ?? []).some(isWritten)),
    ...(columns ?? []).filter(({ id }, c) => id === null && body.some((row) => isWritten(row[c]))),
  ];
}
