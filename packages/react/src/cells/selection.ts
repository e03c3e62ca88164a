/** A cell by its place, both from 0. What stands there is the grid's: heads, or a row that is not there yet. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** The chosen cells: from the anchor to the one that has the focus. */
export interface Selection {
  readonly anchor: At;
  readonly active: At;
}

/** A rectangle of cells, its edges among them. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How many rows and columns there are to move in. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** One cell, chosen alone. */
export function alone(at: At): Selection {
  return { anchor: at, active: at };
}

/** The rectangle of a selection. */
export function areaOf({ anchor, active }: Selection): Area {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

/** True for an area of a single cell. */
export function isOne({ top, bottom, left, right }: Area): boolean {
  return top === bottom && left === right;
}

/** The selection within rows and columns that are there. */
export function within({ anchor, active }: Selection, size: Size): Selection {
  return { anchor: kept(anchor, size), active: kept(active, size) };
}

function kept({ row, column }: At, { rows, columns }: Size): At {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

/** A key press, as far as it moves. */
export interface MoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Where a key leads from a cell, as in a spreadsheet; undefined for keys that lead nowhere. `page`: rows that are in sight. */
export function movedTo(pressed: MoveKey, { row, column }: At, size: Size, page: number): At | undefined {
  if (pressed.altKey) return undefined;
  const isJump = pressed.ctrlKey || pressed.metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (at: At): At => kept(at, size);
  switch (pressed.key) {
    case 'ArrowRight':
      return to({ row, column: isJump ? last.column : column + 1 });
    case 'ArrowLeft':
      return to({ row, column: isJump ? 0 : column - 1 });
    case 'ArrowDown':
      return to({ row: isJump ? last.row : row + 1, column });
    case 'ArrowUp':
      return to({ row: isJump ? 0 : row - 1, column });
    case 'Home':
      return to({ row: isJump ? 0 : row, column: 0 });
    case 'End':
      return to({ row: isJump ? last.row : row, column: last.column });
    case 'PageDown':
      return isJump ? undefined : to({ row: row + page, column });
    case 'PageUp':
      return isJump ? undefined : to({ row: row - page, column });
    case 'Enter':
      return isJump ? undefined : to({ row: row + (pressed.shiftKey ? -1 : 1), column });
    default:
      return undefined;
  }
}
