import type { Id } from '@tegu/core';
import { foldedWords, widthOf, type Block } from '@tegu/interchange/documents';

type HeadType = 'role' | 'competency';

/** Roles or competencies as a spreadsheet may name them. */
export interface NamedRecord {
  readonly id: Id;
  /** Its names in all languages. */
  readonly names: readonly string[];
}

/** The head of a row or column of a block: whom it names. */
export interface BlockHead {
  readonly text: string;
  /** Null where nobody is called so, or several are. */
  readonly id: Id | null;
  readonly isAmbiguous: boolean;
}

/** A block that says by names which cells it is about: of its rows, of its columns, or of both. */
export interface NamedBlock {
  /** Roles stand in its rows. */
  readonly isTurned: boolean;
  readonly rows: readonly BlockHead[] | null;
  readonly columns: readonly BlockHead[] | null;
  /** What stands beside and below the heads. */
  readonly body: Block;
}

/** Longer than any name: nothing that long is compared. */
const LONGEST = 300;

/**
 * Reads a block whose first row or first column holds names of roles and competencies, in any order; undefined for one without.
 * Most of what stands there has to be a name: levels may be called like a role by chance.
 */
export function readNamedBlock(
  block: Block,
  roles: readonly NamedRecord[],
  competencies: readonly NamedRecord[],
): NamedBlock | undefined {
  const read = namedBlockOf(block, roles, competencies);
  return read && widthOf(read.body) > 0 ? read : undefined;
}

function namedBlockOf(
  block: Block,
  roles: readonly NamedRecord[],
  competencies: readonly NamedRecord[],
): NamedBlock | undefined {
  const known = { role: byName(roles), competency: byName(competencies) };
  const above = (block[0] ?? []).slice(1);
  const beside = block.slice(1).map(([first = '']) => first);
  const corner = block[0]?.[0] ?? '';
  const [rowType, columnType] = [
    typeOf(beside.length > 0 ? beside : [corner], known),
    typeOf(above.length > 0 ? above : [corner], known),
  ];
  if (rowType === columnType) return undefined;
  const body = block.slice(1);
  const headsOf = (texts: readonly string[], type: HeadType): readonly BlockHead[] =>
    texts.map((text) => headOf(text, known[type]));
  // With names on one side only, what stands in the corner is one of them.
  if (columnType === undefined && rowType !== undefined) {
    const rows = headsOf([corner, ...beside], rowType);
    return { isTurned: rowType === 'role', rows, columns: null, body: block.map(withoutFirst) };
  }
  if (columnType === undefined) return undefined;
  const isTurned = columnType === 'competency';
  if (rowType === undefined)
    return { isTurned, rows: null, columns: headsOf([corner, ...above], columnType), body };
  return {
    isTurned,
    rows: headsOf(beside, rowType),
    columns: headsOf(above, columnType),
    body: body.map(withoutFirst),
  };
}

function withoutFirst(row: readonly string[]): readonly string[] {
  return row.slice(1);
}

type Known = ReadonlyMap<string, readonly Id[]>;

/** Whom most of some heads name; undefined where most of them name nobody. */
function typeOf(heads: readonly string[], known: Readonly<Record<HeadType, Known>>): HeadType | undefined {
  const written = heads.filter((head) => head.trim() !== '');
  const count = (type: HeadType): number => written.filter((head) => known[type].has(keyOf(head))).length;
  const [roles, competencies] = [count('role'), count('competency')];
  const most = Math.max(roles, competencies);
  if (most === 0 || most * 2 < written.length) return undefined;
  return roles > competencies ? 'role' : 'competency';
}

function headOf(text: string, known: Known): BlockHead {
  const ids = known.get(keyOf(text)) ?? [];
  return { text: text.trim(), id: ids.length === 1 ? (ids[0] ?? null) : null, isAmbiguous: ids.length > 1 };
}

function byName(records: readonly NamedRecord[]): Known {
  const known = new Map<string, Id[]>();
  for (const { id, names } of records) {
    for (const key of new Set(names.map(keyOf))) {
      if (key === '') continue;
      const ids = known.get(key);
      if (ids) ids.push(id);
      else known.set(key, [id]);
    }
  }
  return known;
}

function keyOf(text: string): string {
  return text.length > LONGEST ? '' : foldedWords(text);
}
