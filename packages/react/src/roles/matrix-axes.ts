import type { Id } from '@tegu/core';
import { useMemo } from 'react';
import type { At } from '../cells/selection.ts';
import { useNamed, type Named } from '../session/names.ts';
import type { Category, Competency, CompetencyGroup } from './competency-groups.ts';
import type { Role, RoleSection, RoleSectionName } from './role-sections.ts';

/** A role or a competency as the head of a row or a column. */
export type MatrixHead =
  | { readonly type: 'role'; readonly record: Role; readonly name: Named }
  | { readonly type: 'competency'; readonly record: Competency; readonly name: Named };

/** What stands together under one name: the roles of a section, the competencies of a category. */
export interface HeadGroup {
  readonly id: string;
  readonly of: { readonly section: RoleSectionName } | { readonly category: Category | null };
  readonly heads: readonly MatrixHead[];
}

/** A row of the page: the name of a group, or a head with its place among the rows, from 1. */
export interface MatrixLine {
  readonly group: HeadGroup;
  readonly head: MatrixHead | null;
  readonly row: number;
}

/** A column: its head, and whether it stands apart from the group before. */
export interface MatrixColumn {
  readonly group: HeadGroup;
  readonly head: MatrixHead;
  readonly isApart: boolean;
}

/** What a cell is about. */
export interface Pair {
  readonly role: Id;
  readonly competency: Id;
}

/** The matrix by its rows and columns; row 0 and column 0 are the heads. */
export interface MatrixAxes {
  /** Roles stand as rows. */
  readonly isTurned: boolean;
  readonly lines: readonly MatrixLine[];
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixColumn[];
  /** Which of the lines a row is. */
  readonly lineOfRow: (row: number) => number;
  /** Some role takes over what others need. */
  readonly hasIncludes: boolean;
  /** What a role is called, wherever it stands. */
  readonly roleName: (role: Id) => string;
  /** What a cell is about; undefined for heads. */
  readonly pairAt: (at: At) => Pair | undefined;
}

/** Competencies as rows and roles as columns, or turned. */
export function useMatrixAxes(
  sections: readonly RoleSection[],
  groups: readonly CompetencyGroup[],
  isTurned: boolean,
): MatrixAxes {
  const named = useNamed();
  return useMemo(() => {
    const byRole = sections.map(({ name, roles }): HeadGroup => ({
      id: name,
      of: { section: name },
      heads: roles.map((record) => ({ type: 'role', record, name: named(record.name, 'roles.unnamed') })),
    }));
    const byCompetency = groups.map(({ category, competencies }): HeadGroup => ({
      id: category?.id ?? 'none',
      of: { category },
      heads: competencies.map((record) => ({
        type: 'competency',
        record,
        name: named(record.name, 'roles.unnamedCompetency'),
      })),
    }));
    return isTurned ? axesOf(byRole, byCompetency, true) : axesOf(byCompetency, byRole, false);
  }, [sections, groups, isTurned, named]);
}

function axesOf(down: readonly HeadGroup[], across: readonly HeadGroup[], isTurned: boolean): MatrixAxes {
  const lines: MatrixLine[] = [];
  const lineOfRow: number[] = [];
  const rows: MatrixHead[] = [];
  for (const group of down) {
    lines.push({ group, head: null, row: 0 });
    for (const head of group.heads) {
      rows.push(head);
      lineOfRow[rows.length] = lines.length;
      lines.push({ group, head, row: rows.length });
    }
  }
  const roles = (isTurned ? down : across).flatMap(({ heads }) => heads);
  const roleNames = new Map(roles.map(({ record, name }) => [record.id, name.text]));
  const columns = across.flatMap((group, g) =>
    group.heads.map((head, i): MatrixColumn => ({ group, head, isApart: g > 0 && i === 0 })),
  );
  return {
    isTurned,
    lines,
    rows,
    columns,
    hasIncludes: roles.some(({ type, record }) => type === 'role' && record.includes.length > 0),
    roleName: (role) => roleNames.get(role) ?? '',
    lineOfRow: (row) => lineOfRow[row] ?? 0,
    pairAt: ({ row, column }) => pairOf(rows[row - 1], columns[column - 1]?.head),
  };
}

/** What stands where a row and a column meet. */
export function pairOf(one: MatrixHead | undefined, other: MatrixHead | undefined): Pair | undefined {
  if (one?.type === 'role' && other?.type === 'competency')
    return { role: one.record.id, competency: other.record.id };
  if (one?.type === 'competency' && other?.type === 'role')
    return { role: other.record.id, competency: one.record.id };
  return undefined;
}
