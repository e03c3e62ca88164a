import { isRecordTypeName } from '@tegu/core';
import { mixedNeeds } from '../documents/mixed-needs.ts';
import { foldedWords } from '../documents/column-words.ts';
import { choicesOf } from './cell-words.ts';
import {
  columnsOf,
  isBlank,
  plainColumn,
  textsOf,
  type Draft,
  type FieldColumns,
  type NamingCell,
  type SheetNote,
} from './draft.ts';
import { isUnanswered } from './example-rows.ts';
import type { KnownColumn, KnownSheet } from './known-sheets.ts';
import { needIn } from './needs-cell.ts';
import { RowColumns } from './row-columns.ts';
import { SHEET_LANGUAGES } from './sheet-words.ts';

/** The records that the rows of a sheet speak of, in order. `language` is that of heads which name none. */
export function draftsIn(sheet: KnownSheet, language: string, notes: SheetNote[]): readonly Draft[] {
  const reader = new RowReader(sheet, language);
  const { grid, headRow } = sheet;
  const closed = closedColumns(sheet);
  let passed = 0;
  for (let i = headRow + 1; i < grid.rows.length; i++) {
    const given = grid.rows[i] ?? [];
    // What has an id was written by us: it is no question, and says something.
    if (!isBlank(given[reader.idAt] ?? '')) {
      reader.take(given, i + 1);
      continue;
    }
    let isExample = false;
    let isSaid = false;
    // Hundreds of thousands of cells pass here, and most of them are empty.
    for (let at = 0; at < given.length; at++) {
      const cell = given[at] ?? '';
      if (cell === '') continue;
      if (isUnanswered(cell)) isExample = true;
      // A word that was chosen from a list says nothing by itself.
      else if (!isSaid) isSaid = !closed.has(at) && !isBlank(cell);
    }
    if (isSaid) reader.take(isExample ? given.map((cell) => (isUnanswered(cell) ? '' : cell)) : given, i + 1);
    else if (isExample) passed++;
  }
  if (passed > 0) notes.push({ kind: 'examples', sheet: grid.name, count: passed });
  for (const head of sheet.strange) notes.push({ kind: 'strange-column', sheet: grid.name, head });
  return reader.finished();
}

/** The columns of a sheet of the template whose cells are words of a closed list. */
function closedColumns({ columns, plan: sheet }: KnownSheet): ReadonlySet<number> {
  if (!sheet.columns.some(({ isAsked }) => isAsked)) return new Set();
  return new Set(
    columns.flatMap(({ plan: { holds }, at }) => {
      const isClosed = Object.entries(holds).some(
        ([type, held]) =>
          held.kind === 'field' &&
          isRecordTypeName(type) &&
          choicesOf(SHEET_LANGUAGES[0], type, held.field) !== undefined,
      );
      return isClosed ? [at] : [];
    }),
  );
}

class RowReader {
  /** For each type of record that a row may be of; the first is what a row is that says no more. */
  private readonly types: readonly RowColumns[];
  private readonly main: RowColumns;
  /** Of which of the types the row is that is being read. */
  private readonly isMade: [boolean, ...boolean[]] = [false];
  /** Index of the column of ids; -1 where there is none. */
  readonly idAt: number;
  private readonly drafts: Draft[] = [];
  /** Names of what has a row of its own, or is known by rows about its parts. */
  private readonly named = new Map<string, number>();
  /** Names alone that a row of their own came for. */
  private readonly replaced = new Set<Draft>();
  private readonly isNested: boolean;
  /** What the row before was known to belong to: rows of one thing stand below each other. */
  private lastNamed = '';
  private lastNamedUnder = '';
  /** The row about a part of that thing which came last. */
  private lastPart: Draft | undefined;
  private readonly lastCells: (NamingCell | undefined)[] = [];
  private lastAboveNamed = '';
  private lastFolded = '';
  private lastOfId: RowColumns | undefined;
  private readonly goneOn: Partial<Record<'above' | 'parent', NamingCell>> = {};
  private lastAbove = '';
  private lastParent = '';

  constructor(sheet: KnownSheet, language: string) {
    const [main, ...others] = sheet.plan.types;
    this.main = new RowColumns(sheet, main, language);
    this.types = [this.main, ...others.map((type) => new RowColumns(sheet, type, language))];
    this.idAt = sheet.columns.find(({ plan }) => plan.head === 'id')?.at ?? -1;
    this.isNested = others.length > 0;
  }

  take(row: readonly string[], number: number): void {
    const givenId = (row[this.idAt] ?? '').trim();
    const ofId = givenId === '' ? undefined : this.columnsOfId(givenId);
    let made = 0;
    let i = 0;
    for (const columns of this.types) {
      const isMade = columns === ofId || columns.areFilledIn(row);
      this.isMade[i++] = isMade;
      if (isMade) made++;
    }
    const [isMainMade] = this.isMade;
    // An id that is none of this sheet's is told as a fault of what the row would be.
    const isMain = isMainMade || (ofId === undefined && (made === 0 || this.main.isSaidIn(row)));
    const isOne = made + (isMain && !isMainMade ? 1 : 0) === 1;
    this.isMade[0] = isMain;
    i = 0;
    for (const columns of this.types) {
      if (this.isMade[i++] !== true) continue;
      const isOfId = ofId === undefined ? isOne : columns === ofId;
      this.push(columns, row, number, isOfId ? givenId : '');
    }
    if (this.isNested && !isMain) this.nameParent(row, number);
  }

  finished(): readonly Draft[] {
    return this.replaced.size === 0 ? this.drafts : this.drafts.filter((draft) => !this.replaced.has(draft));
  }

  private columnsOfId(id: string): RowColumns | undefined {
    // Rows of one type mostly stand below each other.
    if (this.lastOfId?.hasId(id) === true) return this.lastOfId;
    for (const columns of this.types) if (columns.hasId(id)) return (this.lastOfId = columns);
    return undefined;
  }

  private push(columns: RowColumns, row: readonly string[], number: number, givenId: string): void {
    const { type } = columns;
    const isMain = columns === this.main;
    const goesOn = this.isNested && givenId === '';
    const above = this.cell(columns.above, row);
    const parent = this.cell(columns.parent, row);
    const draft: Draft = {
      type,
      columns,
      number,
      givenId,
      above: goesOn && !isMain ? this.goesOn(above, 'above') : above,
      parent: goesOn ? this.goesOn(parent, isMain ? 'above' : 'parent') : parent,
      parentId: this.cell(columns.parentId, row),
      row,
    };
    if (isMain && this.isNested) this.pushNamed(draft);
    else if (type === 'component' && givenId === '') this.drafts.push(...needsOf(draft));
    else this.drafts.push(draft);
  }

  /** A cell that is left empty below another says the same, as merged cells mean it. */
  private goesOn(cell: NamingCell | undefined, kind: 'above' | 'parent'): NamingCell | undefined {
    if (!cell) return undefined;
    if (!isBlank(cell.text)) {
      if (kind === 'above') this.lastAbove = cell.text;
      else this.lastParent = cell.text;
      return cell;
    }
    const text = kind === 'above' ? this.lastAbove : this.lastParent;
    const last = this.goneOn[kind];
    return last?.text === text && last.head === cell.head ? last : (this.goneOn[kind] = { ...cell, text });
  }

  /** Several rows without an id about one thing are one; a row of its own takes the place of a name alone. */
  private pushNamed(draft: Draft): void {
    const name = this.nameOf(draft);
    if (name !== '') this.lastParent = name;
    if (draft.parent && !isBlank(draft.parent.text)) this.lastAbove = draft.parent.text;
    this.lastNamedUnder = draft.parent?.text ?? '';
    this.lastNamed = name.trim();
    this.lastPart = undefined;
    const key = this.nameKey(draft.parent?.text ?? '', name);
    const there = this.named.get(key);
    const other = there === undefined ? undefined : this.drafts[there];
    const isOther = name === '' || (draft.givenId !== '' && other?.givenId !== '');
    if (there === undefined || !other || isOther || other.isNamedOnly) {
      // It stands where its own row does, not where its parts first name it.
      if (other?.isNamedOnly && !isOther) this.replaced.add(other);
      this.named.set(key, this.drafts.length);
      this.drafts.push(draft);
      return;
    }
    if (draft.givenId !== '') this.drafts[there] = { ...draft, row: mergedRow(draft, other) };
    else this.drafts[there] = { ...other, row: mergedRow(other, draft) };
  }

  /** What a row's record belongs to may have no row of its own. */
  private nameParent(row: readonly string[], number: number): void {
    const last = this.drafts.at(-1);
    if (last?.parent === this.lastPart?.parent && last?.above === this.lastPart?.above) return;
    this.lastPart = last;
    const name = last?.parent?.text.trim() ?? '';
    if (!last || name === '') return;
    const above = last.above?.text ?? '';
    if (above === this.lastNamedUnder && name === this.lastNamed) return;
    this.lastNamedUnder = above;
    this.lastNamed = name;
    const key = this.nameKey(above, name);
    if (this.named.has(key)) return;
    this.named.set(key, this.drafts.length);
    const fields = this.main.name ? [this.main.name] : [];
    this.drafts.push({
      type: this.main.type,
      columns: { sheet: this.main.sheet, fields },
      number,
      givenId: '',
      parent: last.above,
      above: undefined,
      parentId: undefined,
      row: rowWith(row, fields, (cell) => (isBlank(cell) ? name : cell)),
      isNamedOnly: true,
    });
  }

  /** What names a thing, as names are compared; things of one kind stand below each other. */
  private nameKey(above: string, name: string): string {
    if (above !== this.lastAboveNamed) {
      this.lastAboveNamed = above;
      this.lastFolded = foldedWords(above);
    }
    return `${this.lastFolded}\n${foldedWords(name)}`;
  }

  private nameOf(draft: Draft): string {
    const { name } = this.main;
    if (!name) return '';
    for (const at of name.at) {
      const text = draft.row[at] ?? '';
      if (!isBlank(text)) return text;
    }
    return draft.row[name.first] ?? '';
  }

  /** What names something mostly says the same as in the row before. */
  private cell(column: KnownColumn | undefined, row: readonly string[]): NamingCell | undefined {
    if (!column) return undefined;
    const text = row[column.at] ?? '';
    const last = this.lastCells[column.at];
    return last?.text === text ? last : (this.lastCells[column.at] = { head: column.head, text });
  }
}

/** A row in which some columns say something else. */
function rowWith(
  row: readonly string[],
  columns: readonly FieldColumns[],
  said: (cell: string, at: number) => string,
): readonly string[] {
  const changed = [...row];
  for (const { first, at } of columns)
    for (const each of at.length === 0 ? [first] : at) changed[each] = said(row[each] ?? '', each);
  return changed;
}

/** A row with what another row of the same sheet says where it is silent. */
function mergedRow({ columns, row }: Draft, other: Draft): readonly string[] {
  const silent = columns.fields.filter(
    ({ first, at }) => isBlank(row[first] ?? '') && at.every((each) => isBlank(row[each] ?? '')),
  );
  return rowWith(row, silent, (_, at) => other.row[at] ?? '');
}

/** The pieces of "knows …; can …; attitude: …", where the cell does not say what it is as a whole. */
function needsOf(draft: Draft): readonly Draft[] {
  const [only, ...others] = textsOf(draft, 'text');
  if (!only || others.length > 0) return [draft];
  const [language, words] = only;
  if (needIn(words).kind !== undefined && !/[;\n]/u.test(words)) return [draft];
  const needs = mixedNeeds([words]);
  const pieces = [
    ...needs.knowledge.map((text) => [text, 'knowledge']),
    ...needs.skills.map((text) => [text, 'skill']),
    ...needs.attitudes.map((text) => [text, 'attitude']),
  ];
  const head = columnsOf(draft, 'text')?.head ?? '';
  const fields = [
    { ...plainColumn('text', head, 0), languages: [language], at: [0] },
    plainColumn('kind', head, 1),
  ];
  return pieces.map((row) => ({ ...draft, columns: { ...draft.columns, fields }, row }));
}
