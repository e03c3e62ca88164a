import { isRecordTypeName, type RecordTypeName } from '@tegu/core';
import { choicesOf } from './cell-words.ts';
import { mixedNeeds } from '../documents/mixed-needs.ts';
import { isUnanswered } from './example-rows.ts';
import { foldedWords } from '../documents/column-words.ts';
import type { KnownColumn, KnownSheet } from './known-sheets.ts';
import { needIn } from './needs-cell.ts';
import { SHEET_LANGUAGES } from './sheet-words.ts';

/** Where a row stands. */
export interface RowPlace {
  readonly sheet: string;
  /** Counted from 1, as the spreadsheet does. */
  readonly row: number;
}

/** What the cells of a row say of one field. */
export interface DraftCell {
  readonly head: string;
  /** For a field in no language. */
  readonly text: string;
  /** For a field in languages. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A record that a row speaks of, as it was written: nothing is looked up yet. */
export interface Draft {
  readonly type: RecordTypeName;
  readonly at: RowPlace;
  /** As the row gives it; '' for something that is to be found by its words, or new. */
  readonly givenId: string;
  readonly parent: DraftCell | undefined;
  readonly above: DraftCell | undefined;
  readonly parentId: DraftCell | undefined;
  readonly cells: ReadonlyMap<string, DraftCell>;
  /** Nothing is said of it but its name, by rows about what belongs to it. */
  readonly isNamedOnly?: boolean;
}

/** What was passed over without harm. */
export type SheetNote =
  | { readonly kind: 'examples'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'strange-column'; readonly sheet: string; readonly head: string }
  | { readonly kind: 'strange-sheet'; readonly sheet: string }
  | { readonly kind: 'copied-row'; readonly sheet: string; readonly row: number };

/** The records that the rows of a sheet speak of, in order. `language` is that of heads which name none. */
export function draftsIn(sheet: KnownSheet, language: string, notes: SheetNote[]): readonly Draft[] {
  const reader = new RowReader(sheet, language);
  const { grid, headRow } = sheet;
  const closed = closedColumns(sheet);
  let passed = 0;
  for (let i = headRow + 1; i < grid.rows.length; i++) {
    const given = grid.rows[i] ?? [];
    const row = given.map((cell) => (isUnanswered(cell) ? '' : cell));
    // A word that was chosen from a list says nothing by itself.
    if (row.some((cell, at) => cell.trim() !== '' && !closed.has(at))) reader.take(row, i + 1);
    else if (given.some(isUnanswered)) passed++;
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

/** What the cells of a row say of where its record stands. */
interface Around {
  parent: DraftCell | undefined;
  above: DraftCell | undefined;
  parentId: DraftCell | undefined;
}

class RowReader {
  private readonly sheet: KnownSheet;
  private readonly language: string;
  private readonly drafts: Draft[] = [];
  /** Names of what has a row of its own, or is known by rows about its parts. */
  private readonly named = new Map<string, number>();
  private readonly isNested: boolean;
  /** What the row before was known to belong to: rows of one thing stand below each other. */
  private lastNamed: readonly [above: string, name: string] = ['', ''];
  private lastAbove = '';
  private lastParent = '';

  constructor(sheet: KnownSheet, language: string) {
    this.sheet = sheet;
    this.language = language;
    this.isNested = sheet.plan.types.length > 1;
  }

  take(row: readonly string[], number: number): void {
    const { plan, grid, columns } = this.sheet;
    const at = { sheet: grid.name, row: number };
    const id = columns.find(({ plan: column }) => column.head === 'id');
    const givenId = id ? (row[id.at] ?? '').trim() : '';
    const [first] = plan.types;
    const ofId = plan.types.find((type) => givenId.startsWith(`${type}:`));
    const made = columns.flatMap(({ plan: { makes }, at: column }) =>
      makes !== undefined && (row[column] ?? '').trim() !== '' ? [makes] : [],
    );
    const types = new Set<RecordTypeName>(made);
    if (ofId) types.add(ofId);
    // An id that is none of this sheet's is told as a fault of what the row would be.
    else if (types.size === 0 || this.saysOf(first, row)) types.add(first);
    for (const type of plan.types) {
      if (!types.has(type)) continue;
      const isOfId = ofId === undefined ? givenId !== '' && types.size === 1 : type === ofId;
      this.push(type, row, at, isOfId ? givenId : '');
    }
    if (this.isNested && !types.has(first)) this.nameParent(row, at);
  }

  finished(): readonly Draft[] {
    return this.drafts;
  }

  /** True where a row says something of a record beside its name. */
  private saysOf(type: RecordTypeName, row: readonly string[]): boolean {
    return this.sheet.columns.some(({ plan, at }) => {
      const held = plan.holds[type];
      const isShared = Object.keys(plan.holds).length > 1;
      return held?.kind === 'field' && !isShared && (row[at] ?? '').trim() !== '';
    });
  }

  private push(type: RecordTypeName, row: readonly string[], at: RowPlace, givenId: string): void {
    const isFirst = type === this.sheet.plan.types[0];
    const cells = new Map<string, DraftCell>();
    const around: Around = { parent: undefined, above: undefined, parentId: undefined };
    for (const column of this.sheet.columns) {
      const held = column.plan.holds[type];
      if (!held || held.kind === 'id') continue;
      if (held.kind === 'field') this.fill(cells, held.field, column, row);
      else around[held.kind] ??= this.cell(column, row);
    }
    if (this.isNested && givenId === '') {
      if (isFirst) around.parent = this.goesOn(around.parent, 'above');
      else {
        around.above = this.goesOn(around.above, 'above');
        around.parent = this.goesOn(around.parent, 'parent');
      }
    }
    const draft: Draft = {
      type,
      at,
      givenId,
      ...around,
      cells,
    };
    if (isFirst && this.isNested) this.pushNamed(draft);
    else if (type === 'component' && givenId === '') this.drafts.push(...needsOf(draft));
    else this.drafts.push(draft);
  }

  /** A cell that is left empty below another says the same, as merged cells mean it. */
  private goesOn(cell: DraftCell | undefined, kind: 'above' | 'parent'): DraftCell | undefined {
    if (!cell) return undefined;
    if (cell.text.trim() !== '') {
      if (kind === 'above') this.lastAbove = cell.text;
      else this.lastParent = cell.text;
      return cell;
    }
    return { ...cell, text: kind === 'above' ? this.lastAbove : this.lastParent };
  }

  /** Several rows without an id about one thing are one; a row of its own takes the place of a name alone. */
  private pushNamed(draft: Draft): void {
    const name = this.nameOf(draft);
    if (name !== '') this.lastParent = name;
    if (draft.parent && draft.parent.text.trim() !== '') this.lastAbove = draft.parent.text;
    const key = `${foldedWords(draft.parent?.text ?? '')}\n${foldedWords(name)}`;
    const there = this.named.get(key);
    const other = there === undefined ? undefined : this.drafts[there];
    if (there === undefined || !other || name === '' || (draft.givenId !== '' && other.givenId !== '')) {
      this.named.set(key, this.drafts.length);
      this.drafts.push(draft);
      return;
    }
    if (draft.givenId !== '' || other.isNamedOnly) this.drafts[there] = draft;
    else this.drafts[there] = { ...other, cells: mergedCells(other.cells, draft.cells) };
  }

  /** What a row's record belongs to may have no row of its own. */
  private nameParent(row: readonly string[], at: RowPlace): void {
    const [first] = this.sheet.plan.types;
    const last = this.drafts.at(-1);
    const name = last?.parent?.text.trim() ?? '';
    if (!last || name === '') return;
    const above = last.above?.text ?? '';
    if (above === this.lastNamed[0] && name === this.lastNamed[1]) return;
    this.lastNamed = [above, name];
    const key = `${foldedWords(above)}\n${foldedWords(name)}`;
    if (this.named.has(key)) return;
    const cells = new Map<string, DraftCell>();
    for (const column of this.sheet.columns) {
      const held = column.plan.holds[first];
      const isName = column.plan.holds[last.type]?.kind === 'parent';
      if (held?.kind === 'field' && isName) this.fill(cells, held.field, column, row, name);
    }
    this.named.set(key, this.drafts.length);
    this.drafts.push({
      type: first,
      at,
      givenId: '',
      parent: last.above,
      above: undefined,
      parentId: undefined,
      cells,
      isNamedOnly: true,
    });
  }

  private nameOf({ cells, type }: Draft): string {
    const held = this.sheet.columns.find(
      ({ plan }) =>
        Object.values(plan.holds).some(({ kind }) => kind === 'parent') && plan.holds[type]?.kind === 'field',
    )?.plan.holds[type];
    const cell = held?.kind === 'field' ? cells.get(held.field) : undefined;
    return cell ? ([...cell.texts.values()].find((text) => text.trim() !== '') ?? cell.text) : '';
  }

  private cell({ head, at }: KnownColumn, row: readonly string[]): DraftCell {
    return { head, text: row[at] ?? '', texts: NO_TEXTS };
  }

  private fill(
    cells: Map<string, DraftCell>,
    field: string,
    column: KnownColumn,
    row: readonly string[],
    instead?: string,
  ): void {
    const own = row[column.at] ?? '';
    const text = own.trim() === '' && instead !== undefined ? instead : own;
    const there = cells.get(field);
    // Nearly all fields have one column, and most of them are in no language.
    const texts = column.isText
      ? new Map(there?.texts).set(column.language ?? this.language, text)
      : NO_TEXTS;
    cells.set(field, { head: there?.head ?? column.head, text: there?.text ?? text, texts });
  }
}

/** The pieces of "knows …; can …; attitude: …", where the cell does not say what it is as a whole. */
function needsOf(draft: Draft): readonly Draft[] {
  const cell = draft.cells.get('text');
  const said = [...(cell?.texts ?? [])].filter(([, text]) => text.trim() !== '');
  const [only] = said;
  if (!cell || !only || said.length > 1) return [draft];
  const [language, words] = only;
  if (needIn(words).kind !== undefined && !/[;\n]/u.test(words)) return [draft];
  const needs = mixedNeeds([words]);
  const pieces = [
    ...needs.knowledge.map((text) => ['knowledge', text] as const),
    ...needs.skills.map((text) => ['skill', text] as const),
    ...needs.attitudes.map((text) => ['attitude', text] as const),
  ];
  return pieces.map(([kind, text]) => ({
    ...draft,
    cells: new Map([
      ['text', { ...cell, text, texts: new Map([[language, text]]) }],
      ['kind', { ...cell, text: kind, texts: NO_TEXTS }],
    ]),
  }));
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

function mergedCells(
  first: ReadonlyMap<string, DraftCell>,
  second: ReadonlyMap<string, DraftCell>,
): ReadonlyMap<string, DraftCell> {
  const merged = new Map(first);
  for (const [field, cell] of second) {
    const there = merged.get(field);
    const isSilent =
      !there || (there.text.trim() === '' && [...there.texts.values()].every((text) => text.trim() === ''));
    if (isSilent) merged.set(field, cell);
  }
  return merged;
}
