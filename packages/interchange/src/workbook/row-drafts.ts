import { isRecordTypeName, type RecordTypeName } from '@tegu/core';
import { mixedNeeds } from '../documents/mixed-needs.ts';
import { foldedWords } from '../documents/column-words.ts';
import { choicesOf } from './cell-words.ts';
import { firstText, plainCell, type Draft, type DraftCell, type RowPlace, type SheetNote } from './draft.ts';
import { isUnanswered } from './example-rows.ts';
import type { KnownColumn, KnownSheet } from './known-sheets.ts';
import { needIn } from './needs-cell.ts';
import { RowCells } from './row-cells.ts';
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
    let isExample = false;
    let isSaid = false;
    // Hundreds of thousands of cells pass here, and most of them are empty.
    for (let at = 0; at < given.length; at++) {
      const cell = given[at] ?? '';
      if (cell === '') continue;
      if (isUnanswered(cell)) isExample = true;
      // A word that was chosen from a list says nothing by itself.
      else if (!isSaid) isSaid = !closed.has(at) && cell.trim() !== '';
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
  private readonly sheet: string;
  /** For each type of record that a row may be of; the first is what a row is that says no more. */
  private readonly types: readonly RowColumns[];
  private readonly main: RowColumns;
  /** The type of record that a row makes where a column is filled. */
  private readonly making: readonly (readonly [at: number, type: RecordTypeName])[];
  private readonly idAt: number;
  private readonly drafts: Draft[] = [];
  /** Names of what has a row of its own, or is known by rows about its parts. */
  private readonly named = new Map<string, number>();
  private readonly isNested: boolean;
  /** What the row before was known to belong to: rows of one thing stand below each other. */
  private lastNamed: readonly [above: string, name: string] = ['', ''];
  private lastAbove = '';
  private lastParent = '';

  constructor(sheet: KnownSheet, language: string) {
    const [main, ...others] = sheet.plan.types;
    this.sheet = sheet.grid.name;
    this.main = new RowColumns(sheet, main, language);
    this.types = [this.main, ...others.map((type) => new RowColumns(sheet, type, language))];
    this.making = sheet.columns.flatMap(({ plan: { makes }, at }) =>
      makes === undefined ? [] : [[at, makes] as const],
    );
    this.idAt = sheet.columns.find(({ plan }) => plan.head === 'id')?.at ?? -1;
    this.isNested = others.length > 0;
  }

  take(row: readonly string[], number: number): void {
    const at = { sheet: this.sheet, row: number };
    const givenId = (row[this.idAt] ?? '').trim();
    const ofId = givenId === '' ? undefined : this.typeOf(givenId);
    const made: RecordTypeName[] = [];
    for (const [column, type] of this.making)
      if ((row[column] ?? '').trim() !== '' && !made.includes(type)) made.push(type);
    if (ofId !== undefined && !made.includes(ofId)) made.push(ofId);
    // An id that is none of this sheet's is told as a fault of what the row would be.
    const isMain =
      made.includes(this.main.type) || (ofId === undefined && (made.length === 0 || this.main.isSaidIn(row)));
    const count = made.length + (isMain && !made.includes(this.main.type) ? 1 : 0);
    for (const columns of this.types) {
      const { type } = columns;
      if (columns === this.main ? !isMain : !made.includes(type)) continue;
      const isOfId = ofId === undefined ? count === 1 : type === ofId;
      this.push(columns, row, at, isOfId ? givenId : '');
    }
    if (this.isNested && !isMain) this.nameParent(row, at);
  }

  finished(): readonly Draft[] {
    return this.drafts;
  }

  private typeOf(id: string): RecordTypeName | undefined {
    const type = id.slice(0, Math.max(0, id.indexOf(':')));
    return this.types.find((columns) => columns.type === type)?.type;
  }

  private push(columns: RowColumns, row: readonly string[], at: RowPlace, givenId: string): void {
    const { type } = columns;
    const isMain = columns === this.main;
    const goesOn = this.isNested && givenId === '';
    const above = cellIn(columns.above, row);
    const parent = cellIn(columns.parent, row);
    const draft: Draft = {
      type,
      at,
      givenId,
      above: goesOn && !isMain ? this.goesOn(above, 'above') : above,
      parent: goesOn ? this.goesOn(parent, isMain ? 'above' : 'parent') : parent,
      parentId: cellIn(columns.parentId, row),
      cells: columns.cellsOf(row),
    };
    if (isMain && this.isNested) this.pushNamed(draft);
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
    else this.drafts[there] = { ...other, cells: other.cells.mergedWith(draft.cells) };
  }

  /** What a row's record belongs to may have no row of its own. */
  private nameParent(row: readonly string[], at: RowPlace): void {
    const last = this.drafts.at(-1);
    const name = last?.parent?.text.trim() ?? '';
    if (!last || name === '') return;
    const above = last.above?.text ?? '';
    if (above === this.lastNamed[0] && name === this.lastNamed[1]) return;
    this.lastNamed = [above, name];
    const key = `${foldedWords(above)}\n${foldedWords(name)}`;
    if (this.named.has(key)) return;
    this.named.set(key, this.drafts.length);
    this.drafts.push({
      type: this.main.type,
      at,
      givenId: '',
      parent: last.above,
      above: undefined,
      parentId: undefined,
      cells: this.main.nameCell(row, name),
      isNamedOnly: true,
    });
  }

  private nameOf({ cells }: Draft): string {
    const { nameField } = this.main;
    const cell = nameField === undefined ? undefined : cells.get(nameField);
    return cell ? firstText(cell) || cell.text : '';
  }
}

function cellIn(column: KnownColumn | undefined, row: readonly string[]): DraftCell | undefined {
  return column && plainCell('', column.head, row[column.at] ?? '');
}

/** The pieces of "knows …; can …; attitude: …", where the cell does not say what it is as a whole. */
function needsOf(draft: Draft): readonly Draft[] {
  const cell = draft.cells.get('text');
  const words = cell ? firstText(cell) : '';
  if (!cell || words === '' || cell.texts.filter((text) => text.trim() !== '').length > 1) return [draft];
  if (needIn(words).kind !== undefined && !/[;\n]/u.test(words)) return [draft];
  const language = cell.languages[cell.texts.indexOf(words)] ?? '';
  const needs = mixedNeeds([words]);
  const pieces = [
    ...needs.knowledge.map((text) => ['knowledge', text] as const),
    ...needs.skills.map((text) => ['skill', text] as const),
    ...needs.attitudes.map((text) => ['attitude', text] as const),
  ];
  return pieces.map(([kind, text]) => ({
    ...draft,
    cells: RowCells.of(
      { ...cell, text, languages: [language], texts: [text] },
      plainCell('kind', cell.head, kind),
    ),
  }));
}
