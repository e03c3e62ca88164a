import { isSilent, type DraftCell } from './draft.ts';

/**
 * What the cells of a row say of a record, field by field in the order of its type's declaration. Most cells of a sheet are
 * empty: those are the same for all rows, and a row has but the others.
 */
export class RowCells {
  /** A cell for each field that the sheet has a column for, with nothing in it. */
  private readonly empty: readonly DraftCell[];
  /** The cells that hold anything, and those that may not be empty. */
  readonly filled: readonly DraftCell[];

  constructor(empty: readonly DraftCell[], filled: readonly DraftCell[]) {
    this.empty = empty;
    this.filled = filled;
  }

  /** The cells of a row that has no others. */
  static of(...cells: readonly DraftCell[]): RowCells {
    return new RowCells(cells, cells);
  }

  /** What is said of a field; undefined where the sheet has no column for it. */
  get(field: string): DraftCell | undefined {
    return named(this.filled, field) ?? named(this.empty, field);
  }

  /** All cells, empty ones too. */
  all(): readonly DraftCell[] {
    return this.empty.map((cell) => named(this.filled, cell.field) ?? cell);
  }

  /** These cells, with what another row of the same sheet says where they are silent. */
  mergedWith(other: RowCells): RowCells {
    const filled = this.empty.flatMap((nothing) => {
      const own = this.get(nothing.field);
      const cell = own && !isSilent(own) ? own : other.get(nothing.field);
      return cell === undefined || cell === nothing ? [] : [cell];
    });
    return new RowCells(this.empty, filled);
  }
}

function named(cells: readonly DraftCell[], field: string): DraftCell | undefined {
  for (const cell of cells) if (cell.field === field) return cell;
  return undefined;
}
