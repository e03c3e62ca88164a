/** A column of a sheet, as it is written. */
export interface SheetColumn {
  readonly head: string;
  /** In characters of the sheet's font. */
  readonly width: number;
  /** The words that its cells may hold; a spreadsheet offers them as a list and takes others too. */
  readonly choices?: readonly string[];
  /** Machines need it and people do not: it stands at the right, narrow and grey. */
  readonly isQuiet?: boolean;
}

/** A sheet to be written: every cell is a text, '' for an empty one, and is to stay that text whatever it looks like. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** The rows below the heads, a cell for each column. */
  readonly rows: readonly (readonly string[])[];
  /** How many of the first rows are examples that ask; they are set in another hand. */
  readonly examples?: number;
}

/** The sheets that a model becomes, whatever file they are written to. */
export interface Workbook {
  readonly title: string;
  /** Of the heads and of what they are about. */
  readonly language: string;
  readonly sheets: readonly Sheet[];
}

/** A sheet as it was read: its first row is row 1, its cells are the texts that a person sees there. */
export interface Grid {
  readonly name: string;
  /** The line of a text file where its first row stands, counted from 1. */
  readonly firstLine?: number;
  readonly rows: readonly (readonly string[])[];
}
