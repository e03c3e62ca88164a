import { TableFault, type TablePlace } from '../door/table-fault.ts';
import { unspoken } from '../workbook/spoken-text.ts';
import type { Grid } from '../workbook/workbook.ts';
import { restored } from './cell-signs.ts';
import { plainLines } from './line-ends.ts';
import { isSheetMark, SHEET_MARK } from './sheet-mark.ts';

const MOST_ROWS = 200_000;
const MOST_COLUMNS = 1_000;
const MOST_CELLS = 2_000_000;
/** Four times what a spreadsheet holds in a cell. */
const LONGEST_CELL = 131_068;

interface Part {
  readonly name: string;
  readonly firstLine: number;
  readonly rows: (readonly string[])[];
}

/** What is known of the whole text of a file, and need not be looked for in every cell. */
export interface TextMarks {
  /** A cell may hold what no file of tables can. */
  readonly isSpoken: boolean;
  /** A cell may stand in quotation marks, and so hold a line end. */
  readonly isQuoted: boolean;
}

/** The rows of a file as they come, by the sheets that they stand in. */
export class RowGrids {
  private readonly name: string;
  private readonly parts: Part[] = [];
  private rows = 0;
  private cells = 0;
  private line: number;
  private isEmpty = true;
  private readonly text: TextMarks;

  /** `name` is that of a sheet without a name of its own, `line` the file's line on which the first row stands. */
  constructor(name: string, line: number, text: TextMarks) {
    this.name = name;
    this.line = line;
    this.text = text;
  }

  /** Takes the next rows. Throws TableFault for more than is read. */
  add(rows: readonly (readonly string[])[]): void {
    this.rows += rows.length;
    if (this.rows > MOST_ROWS)
      throw new TableFault('too-many', { what: 'rows', count: this.rows, limit: MOST_ROWS });
    for (const row of rows) {
      if (isSheetMark(row))
        this.parts.push({
          name: (row[0] ?? '').slice(SHEET_MARK.length).trim(),
          firstLine: this.line + 1,
          rows: [],
        });
      else this.addRow(row);
      this.line++;
    }
  }

  /** Where the row would stand that comes next. */
  get next(): TablePlace {
    const part = this.parts.at(-1);
    const sheet = part?.name ?? this.name;
    return { ...(sheet === '' ? {} : { sheet }), row: (part?.rows.length ?? 0) + 1 };
  }

  /** What is wrong where the next row has no end within so many letters. */
  endless(letters: number): TableFault {
    return new TableFault(
      'too-many',
      { what: 'letters', count: letters, limit: LONGEST_CELL },
      { ...this.next, column: 1 },
    );
  }

  /** The sheets that hold anything. Throws TableFault where none does. */
  grids(): readonly Grid[] {
    if (this.isEmpty) throw new TableFault('empty');
    return this.parts.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  }

  private addRow(row: readonly string[]): void {
    if (row.length > MOST_COLUMNS)
      throw new TableFault(
        'too-many',
        { what: 'columns', count: row.length, limit: MOST_COLUMNS },
        this.next,
      );
    this.cells += row.length;
    if (this.cells > MOST_CELLS)
      throw new TableFault('too-many', { what: 'cells', count: this.cells, limit: MOST_CELLS }, this.next);
    let isPlain = !this.text.isSpoken;
    let lines = 0;
    // Hundreds of thousands of cells pass here: counting is several times faster than an iterator.
    for (let i = 0; i < row.length; i++) {
      const cell = row[i] ?? '';
      if (cell === '') continue;
      this.isEmpty = false;
      if (cell.length > LONGEST_CELL) throw this.tooLong(cell, i + 1);
      if (cell.startsWith("'")) isPlain = false;
      if (!this.text.isQuoted || !cell.includes('\n')) continue;
      isPlain = false;
      lines += cell.split('\n').length - 1;
    }
    if (this.parts.length === 0) this.parts.push({ name: this.name, firstLine: this.line, rows: [] });
    this.parts.at(-1)?.rows.push(isPlain ? row : row.map((cell) => unspoken(restored(plainLines(cell)))));
    this.line += lines;
  }

  private tooLong(cell: string, column: number): TableFault {
    return new TableFault(
      'too-many',
      { what: 'letters', count: cell.length, limit: LONGEST_CELL },
      { ...this.next, column },
    );
  }
}
