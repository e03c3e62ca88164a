import type { Label } from './drawing.ts';

/** How a cell looks; it says the same in words. */
export type CellLook =
  | 'empty'
  | 'dash'
  | 'undecided'
  | 'level-1'
  | 'level-2'
  | 'level-3'
  | 'shown'
  | 'claimed'
  | 'suggested'
  | 'waived';

export interface GridCell {
  readonly look: CellLook;
  /** The number of a level. */
  readonly lead?: string;
  /** What is written in it. */
  readonly label: Label;
  /** What the table says of it, where the picture says nothing or only a sign. */
  readonly inTable?: string;
}

/** A competency with its cells, or with one sentence in place of all of them. */
export interface GridRow {
  readonly name: Label;
  readonly cells: readonly GridCell[];
  readonly sentence?: Label;
}

/** Rows that stand together, under a head of their own where there is one. */
export interface GridGroup {
  readonly label: Label | null;
  readonly rows: readonly GridRow[];
}

/** Columns that stand together, under a head of their own where there is one. */
export interface GridSection {
  readonly label: Label | null;
  readonly columns: readonly Label[];
}

/** The last row: a count for each column. */
export interface GridFoot {
  readonly label: Label;
  readonly counts: readonly { readonly count: number; readonly isFound: boolean }[];
}

/** Competencies by category, against columns, or turned: the same for the picture and for the table behind it. */
export interface GridPicture {
  readonly title: Label;
  readonly about: Label;
  readonly description: string;
  readonly legend: readonly GridCell[];
  /** What an empty cell means. */
  readonly legendNote: Label;
  readonly sections: readonly GridSection[];
  readonly groups: readonly GridGroup[];
  readonly foot?: GridFoot;
  /** What stands in the rows, where it is not competencies. */
  readonly rowsAre?: Label;
}
