import { fieldsOf, type RecordTypeName } from '@tegu/core';
import { plainCell, type DraftCell } from './draft.ts';
import type { KnownColumn, KnownSheet } from './known-sheets.ts';
import { RowCells } from './row-cells.ts';
import type { Holding } from './sheet-plans.ts';

/** The columns of a sheet that hold one field. */
interface FieldColumns {
  /** The cell of a row that says nothing of it. */
  readonly empty: DraftCell;
  /** The first of its columns. */
  readonly first: number;
  /** Where its texts stand, a column for each language; none for a field in no language. */
  readonly at: readonly number[];
  /** A record cannot be without it: that it is empty is to be told. */
  readonly isNeeded: boolean;
}

/** What the columns of a sheet say of one type of record: found out once for all of its rows. */
export class RowColumns {
  readonly type: RecordTypeName;
  readonly parent: KnownColumn | undefined;
  readonly above: KnownColumn | undefined;
  readonly parentId: KnownColumn | undefined;
  /** The field whose cells name the record for rows about its parts. */
  readonly nameField: string | undefined;
  private readonly fields: readonly FieldColumns[];
  private readonly empty: readonly DraftCell[];
  /** Where something is said of no other type of record. */
  private readonly own: readonly number[];

  /** `language` is that of heads which name none. */
  constructor({ columns }: KnownSheet, type: RecordTypeName, language: string) {
    this.type = type;
    const holding = (kind: Holding['kind']): KnownColumn | undefined =>
      columns.find(({ plan }) => plan.holds[type]?.kind === kind);
    this.parent = holding('parent');
    this.above = holding('above');
    this.parentId = holding('parentId');
    this.fields = Object.keys(fieldsOf(type)).flatMap((field) => {
      const held = columns.filter((column) => fieldIn(column, type) === field);
      const [first] = held;
      return first ? [fieldColumns(type, field, first, held, language)] : [];
    });
    this.empty = this.fields.map(({ empty }) => empty);
    this.own = columns
      .filter((column) => fieldIn(column, type) !== undefined && Object.keys(column.plan.holds).length === 1)
      .map(({ at }) => at);
    const naming = columns.find(
      (column) =>
        fieldIn(column, type) !== undefined &&
        Object.values(column.plan.holds).some(({ kind }) => kind === 'parent'),
    );
    this.nameField = naming && fieldIn(naming, type);
  }

  /** What a row says of the record. */
  cellsOf(row: readonly string[]): RowCells {
    const filled: DraftCell[] = [];
    for (const field of this.fields) {
      const cell = cellIn(field, row);
      if (cell) filled.push(cell);
    }
    return new RowCells(this.empty, filled);
  }

  /** True where a row says something of a record beside its name. */
  isSaidIn(row: readonly string[]): boolean {
    return this.own.some((at) => (row[at] ?? '').trim() !== '');
  }

  /** A cell that says the name alone, for a record that has no row of its own. */
  nameCell(row: readonly string[], name: string): RowCells {
    const columns = this.fields.find(({ empty }) => empty.field === this.nameField);
    if (!columns) return RowCells.of();
    const own = columns.at.map((at) => row[at] ?? '');
    const texts = own.map((text) => (text.trim() === '' ? name : text));
    return RowCells.of({ ...columns.empty, text: texts[0] ?? '', texts });
  }
}

function fieldIn({ plan }: KnownColumn, type: RecordTypeName): string | undefined {
  const held = plan.holds[type];
  return held?.kind === 'field' ? held.field : undefined;
}

function fieldColumns(
  type: RecordTypeName,
  field: string,
  first: KnownColumn,
  held: readonly KnownColumn[],
  language: string,
): FieldColumns {
  const declared = fieldsOf(type)[field];
  const isNeeded = declared?.kind === 'scalar' && declared.links !== undefined && declared.empty !== null;
  if (declared?.kind !== 'text')
    return { empty: plainCell(field, first.head, ''), first: first.at, at: [], isNeeded };
  // Of two columns in one language the later counts.
  const columns = new Map(held.map((column) => [column.language ?? language, column.at]));
  const languages = [...columns.keys()];
  const empty = { ...plainCell(field, first.head, ''), languages, texts: languages.map(() => '') };
  return { empty, first: first.at, at: [...columns.values()], isNeeded };
}

/** Undefined for a cell that is empty, as it may be. */
function cellIn({ empty, first, at, isNeeded }: FieldColumns, row: readonly string[]): DraftCell | undefined {
  const text = row[first] ?? '';
  let isEmpty = text === '';
  for (let i = 0; isEmpty && i < at.length; i++) isEmpty = (row[at[i] ?? first] ?? '') === '';
  if (isEmpty) return isNeeded ? empty : undefined;
  const { field, head, languages } = empty;
  return { field, head, text, languages, texts: at.length === 0 ? empty.texts : at.map((i) => row[i] ?? '') };
}
