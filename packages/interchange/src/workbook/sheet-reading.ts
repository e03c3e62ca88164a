import {
  blankRecord,
  IdTable,
  textFieldsOf,
  textsIn,
  withField,
  type AnyRecord,
  type Id,
  type Model,
  type RecordTypeName,
} from '@tegu/core';
import type { Lookup } from './cell-values.ts';
import { columnsOf, placeOf, type Draft, type NamingCell, type SheetNote } from './draft.ts';
import { LevelTable } from './level-table.ts';
import { NameTable, type Found } from './name-table.ts';
import { labelOf } from './record-labels.ts';
import type { RowFault, RowFaultCode } from './row-fault.ts';
import { SiblingPlaces } from './sibling-places.ts';
import { SHEET_LANGUAGES, sheetWordsIn, type SheetWords } from './sheet-words.ts';

/** The languages of sheets. */
export interface SheetLanguages {
  /** Of the content; the first is that of heads which name none. */
  readonly content: readonly string[];
  /** Those of the sheets' own heads and lists. */
  readonly words: SheetWords;
}

/** What is known while sheets are read beside a model: names, levels, what was found so far and what was at fault. */
export class SheetReading implements Lookup {
  readonly base: Model;
  /** Of the content; the first is that of heads which name none. */
  readonly languages: readonly string[];
  readonly names: NameTable;
  readonly levels: LevelTable;
  readonly places: SiblingPlaces;
  readonly notes: SheetNote[];
  readonly faults: RowFault[] = [];
  /** The words that the sheets are in; names are known in those of every language. */
  readonly words: SheetWords;
  private readonly allWords: readonly [SheetWords, ...SheetWords[]];
  /** The records that rows are of, type by type in the order of the rows. */
  readonly records: IdTable<AnyRecord>;
  /** Their rows, in the same order. */
  private readonly rows: Draft[] = [];
  /** The types of which the model has records. */
  private readonly typesBefore = new Set<RecordTypeName>();
  /** What else the sheets speak of. */
  private readonly mentioned = new Set<Id>();
  /** Types with a row that may be of any of their records. */
  readonly unplaced: Set<RecordTypeName> = new Set<RecordTypeName>();

  /** `count` is about that of the rows. */
  constructor(base: Model, { content, words }: SheetLanguages, notes: SheetNote[], count: number) {
    this.base = base;
    this.records = new IdTable(count);
    this.languages = content;
    this.places = new SiblingPlaces(base);
    this.words = words;
    this.notes = notes;
    this.allWords = [sheetWordsIn(content[0] ?? 'en'), ...SHEET_LANGUAGES];
    const isThere = (id: Id): boolean => this.has(id);
    const labels = (record: AnyRecord): readonly string[] => this.labelsOf(record);
    for (const { type } of base.all()) this.typesBefore.add(type);
    const living = (): Iterable<AnyRecord> => [...base.all()].filter(({ id }) => base.isLive(id));
    const behind = new NameTable(labels, isThere, living);
    const written = (record: AnyRecord): readonly string[] => {
      // What is new has the texts of its row alone.
      const row = this.typesBefore.has(record.type) ? this.rowOf(record.id) : undefined;
      return this.labelsOf(row ? asWritten(record, row) : record);
    };
    this.names = new NameTable(written, isThere, () => this.records.values(), behind);
    this.levels = new LevelTable(base, isThere);
  }

  /** The row of a record. */
  rowOf(id: Id): Draft | undefined {
    return this.rows[this.records.indexOf(id)];
  }

  /** True for a record that stands in the sheets, or lives in the model. */
  has(id: Id): boolean {
    return this.isSpokenOf(id) || this.base.isLive(id);
  }

  /** True for every record that a row speaks of, understood or not. */
  isSpokenOf(id: Id): boolean {
    return this.records.has(id) || this.mentioned.has(id);
  }

  /** Takes a record that the sheets speak of and that no row is of. */
  mention(id: Id): void {
    this.mentioned.add(id);
  }

  /** Takes a row whose record is not known: which one it is of nobody can say. */
  giveUp({ type, givenId }: Draft): void {
    this.unplaced.add(type);
    if (givenId !== '') this.mentioned.add(givenId);
  }

  /** Takes the id of the record that a row is of, which is to be put next; false where it is another row's already. */
  claim(draft: Draft, id: Id): boolean {
    const isFree = this.records.add(id, blankRecord(draft.type));
    if (isFree) this.rows.push(draft);
    return isFree;
  }

  /** Takes the record of the row that claimed one last; cells may name it by the words that it has now. */
  put(record: AnyRecord): void {
    const { id, type, place } = record;
    this.records.setAt(this.rows.length - 1, record);
    this.names.add(record);
    if (type === 'scale') this.levels.addScale(id);
    if (type === 'level') this.levels.add(id, place[0], labelOf(record, this.languages, this.allWords[0]));
  }

  /** The record of the model that a row is of; most rows of a new model are of none. */
  before(id: Id, type: RecordTypeName): AnyRecord | undefined {
    return this.typesBefore.has(type) ? this.base.get(id) : undefined;
  }

  find(cell: string, types: readonly string[]): Found {
    return this.names.find(cell, types);
  }

  options(types: readonly string[]): readonly string[] {
    return this.names.options(types);
  }

  fault(
    code: RowFaultCode,
    draft: Draft,
    cell: Pick<NamingCell, 'head'> | undefined,
    found: string,
    more: { readonly options?: readonly string[]; readonly first?: number } = {},
  ): undefined {
    const column = cell?.head ?? 'id';
    const at = placeOf(draft);
    // Of a column that is not there every row could be told.
    const isTold = (fault: RowFault): boolean =>
      fault.code === 'no-column' && fault.sheet === at.sheet && fault.column === column;
    if (code === 'no-column' && this.faults.some(isTold)) return undefined;
    this.faults.push({
      code,
      ...at,
      column,
      found,
      options: more.options ?? [],
      ...(more.first === undefined ? {} : { first: more.first }),
    });
    return undefined;
  }

  /** What single statements are called is the language's own: each of them is understood. */
  private labelsOf(record: AnyRecord): readonly string[] {
    const [own] = this.allWords;
    return record.type === 'statement'
      ? this.allWords.map((words) => labelOf(record, this.languages, words))
      : [labelOf(record, this.languages, own)];
  }
}

/** A record with its texts in those languages alone that its sheet has columns for: by no others does a cell name it. */
function asWritten(record: AnyRecord, row: Draft): AnyRecord {
  let written = record;
  for (const field of textFieldsOf(record.type)) {
    const languages = columnsOf(row, field)?.languages;
    const texts = Object.entries(textsIn(record, field) ?? {});
    const said = texts.filter(([language]) => languages?.includes(language) !== false);
    if (said.length < texts.length) written = withField(written, field, Object.fromEntries(said));
  }
  return written;
}
