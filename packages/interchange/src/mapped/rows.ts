import { MappedFault } from './mapped-fault.ts';
import { ENCLOSING, type ListSpec, type Mapping } from './mapping.ts';
import type { Data } from './read-data.ts';

/** A value in a row: words, or several of them; what is neither cannot be a text. */
export type Cell = string | readonly string[] | null;

/** One row of a list. */
export interface Row {
  readonly file: string;
  /** Where it stands, for people: `competencies[3]` or `row 4`. */
  readonly place: string;
  /** Its values by field, empty cells filled from above where the mapping says so. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** The fields that it has words in itself. */
  readonly own: ReadonlySet<string>;
  /** The row that it is nested in. */
  readonly enclosing: Row | null;
  /** The value as it was read, for lists that stand in it. */
  readonly value: Data;
}

/** A file that is read, by its name. */
export interface DataFile {
  readonly name: string;
  readonly data: Data;
}

/** The rows of each list, in their order. Throws MappedFault where a list is not where the mapping says. */
export function rowsByList(
  mapping: Mapping,
  main: DataFile,
  beside: ReadonlyMap<string, Data>,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, readonly Row[]>();
  const rowsOf = (list: string): readonly Row[] => {
    const known = found.get(list);
    if (known) return known;
    const spec = mapping.lists[list];
    if (!spec) return [];
    const rows =
      spec.in === undefined
        ? rowsAt(fileOf(spec, main, beside), spec, null)
        : rowsOf(spec.in).flatMap((row) => rowsAt({ name: row.file, data: row.value }, spec, row));
    const filled = filledDown(rows, spec.fill);
    found.set(list, filled);
    return filled;
  };
  for (const list of Object.keys(mapping.lists)) rowsOf(list);
  return found;
}

/** The words of a field, several of them in lines; '' where there are none. Throws MappedFault for what is no text. */
export function textIn(row: Row, field: string): string {
  const cell = row.cells.has(field) ? row.cells.get(field) : '';
  if (cell === null || cell === undefined)
    throw new MappedFault(row.file, placeOf(row, field), 'is no text; a list within a row is named by `in`');
  return typeof cell === 'string' ? cell : cell.join('\n');
}

/** The words of fields, put together with a colon; blank ones are left out. */
export function textOf(row: Row, fields: string | readonly string[] | undefined): string {
  if (fields === undefined) return '';
  return (typeof fields === 'string' ? [fields] : fields)
    .map((field) => textIn(row, field).trim())
    .filter((text) => text !== '')
    .join(': ');
}

/** Where a field of a row stands, for people. */
export function placeOf(row: Row, field: string): string {
  if (field === ENCLOSING) return row.place;
  return row.place.startsWith('row ') ? `${row.place}, column ${field}` : `${row.place}.${field}`;
}

function fileOf({ file }: ListSpec, main: DataFile, beside: ReadonlyMap<string, Data>): DataFile {
  return file === undefined ? main : { name: file, data: beside.get(file) };
}

function rowsAt({ name, data }: DataFile, { at }: ListSpec, enclosing: Row | null): readonly Row[] {
  const steps = at === undefined ? [] : at.split('.');
  let value = data;
  for (const step of steps) value = memberOf(value, step);
  const place = [enclosing?.place ?? '', at ?? ''].filter((part) => part !== '').join('.');
  // A row need not have a list of its own.
  if (value === undefined && enclosing) return [];
  if (!Array.isArray(value))
    throw new MappedFault(name, place, 'is no list; name the way to a list of rows by `at`');
  const isTable = place === '' && /\.[ct]sv$/iu.test(name);
  return value.map((each: unknown, i) =>
    rowFrom(each, name, isTable ? `row ${i + 2}` : `${place}[${i}]`, enclosing),
  );
}

function rowFrom(value: unknown, file: string, place: string, enclosing: Row | null): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new MappedFault(file, place, 'is no row; expected fields with names');
  const cells = new Map<string, Cell>();
  for (const [field, member] of Object.entries(value)) cells.set(field, cellFrom(member));
  const own = new Set([...cells].filter(([, cell]) => hasWords(cell)).map(([field]) => field));
  return { file, place, cells, own, enclosing, value };
}

function cellFrom(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const words = value.map(cellFrom);
  return words.every((word) => typeof word === 'string') ? words : null;
}

function hasWords(cell: Cell): boolean {
  if (cell === null) return true;
  return typeof cell === 'string' ? cell.trim() !== '' : cell.some((word) => word.trim() !== '');
}

/** Empty cells say what stands above them; a new word further left begins anew what is right of it. */
function filledDown(rows: readonly Row[], columns: readonly string[]): readonly Row[] {
  if (columns.length === 0) return rows;
  const above = new Map<string, Cell>();
  return rows.map((row) => {
    const first = columns.findIndex((column) => row.own.has(column));
    columns.forEach((column, i) => {
      if (row.own.has(column)) above.set(column, row.cells.get(column) ?? '');
      else if (first >= 0 && i > first) above.delete(column);
    });
    return { ...row, cells: new Map([...row.cells, ...above]) };
  });
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const member: unknown = Reflect.get(value, name);
  return member;
}
