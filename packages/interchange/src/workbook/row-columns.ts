import { fieldsOf, recordTypes, type RecordTypeName } from '@tegu/core';
import { isBlank, plainColumn, type FieldColumns, type TypeColumns } from './draft.ts';
import type { KnownColumn, KnownSheet } from './known-sheets.ts';
import type { Holding } from './column-plans.ts';
import { areBefore } from './type-order.ts';

/** What the columns of a sheet say of one type of record: found out once for all of its rows. */
export class RowColumns implements TypeColumns {
  readonly type: RecordTypeName;
  readonly sheet: string;
  readonly parent: KnownColumn | undefined;
  readonly above: KnownColumn | undefined;
  readonly parentId: KnownColumn | undefined;
  /** In the order in which the type declares its fields. */
  readonly fields: readonly FieldColumns[];
  /** Those that name the record for rows about its parts. */
  readonly name: FieldColumns | undefined;
  /** Where something is said of no other type of record. */
  private readonly own: readonly number[];
  /** A row in which one of them is filled makes such a record, whatever else it says. */
  private readonly making: readonly number[];
  /** What the ids of such records begin with. */
  private readonly idPrefix: string;

  /** `language` is that of heads which name none. */
  constructor({ columns, grid }: KnownSheet, type: RecordTypeName, language: string) {
    this.type = type;
    this.sheet = grid.name;
    this.idPrefix = `${type}:`;
    this.making = columns.filter(({ plan }) => plan.makes === type).map(({ at }) => at);
    const holding = (kind: Holding['kind']): KnownColumn | undefined =>
      columns.find(({ plan }) => plan.holds[type]?.kind === kind);
    this.parent = holding('parent');
    this.above = holding('above');
    this.parentId = holding('parentId');
    const held = columns.filter((column) => fieldIn(column, type) !== undefined);
    this.fields = Object.keys(fieldsOf(type)).flatMap((field) => {
      const [first, ...others] = held.filter((column) => fieldIn(column, type) === field);
      return first ? [fieldColumns(type, field, first, [first, ...others], language)] : [];
    });
    const naming = held.find(({ plan }) => Object.values(plan.holds).some(({ kind }) => kind === 'parent'));
    this.name = this.fields.find(({ field }) => naming && field === fieldIn(naming, type));
    this.own = held.filter(({ plan }) => Object.keys(plan.holds).length === 1).map(({ at }) => at);
  }

  /** True for an id of such a record. */
  hasId(id: string): boolean {
    return id.startsWith(this.idPrefix);
  }

  /** True where a row makes such a record. */
  areFilledIn(row: readonly string[]): boolean {
    for (const at of this.making) if (!isBlank(row[at] ?? '')) return true;
    return false;
  }

  /** True where a row says something of a record beside its name. */
  isSaidIn(row: readonly string[]): boolean {
    for (const at of this.own) if (!isBlank(row[at] ?? '')) return true;
    return false;
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
  const isLevel = declared?.kind === 'scalar' && declared.links?.includes('level') === true;
  const links = declared?.kind === 'text' ? undefined : declared?.links;
  // What a record joins is its id: it must be known by then.
  const isLater = links !== undefined && !recordTypes[type].derived && !areBefore(links, type);
  const plain = { ...plainColumn(field, first.head, first.at), isNeeded, isLevel, isLater };
  if (declared?.kind !== 'text') return plain;
  // Of two columns in one language the later counts.
  const columns = new Map(held.map((column) => [column.language ?? language, column.at]));
  return { ...plain, languages: [...columns.keys()], at: [...columns.values()] };
}
