import {
  blankRecord,
  NO_TEXTS,
  recordCopy,
  recordTypes,
  textsIn,
  type AnyRecord,
  type Id,
  type IdTable,
  type RecordDraft,
  type Texts,
} from '@tegu/core';
import { valueIn } from './cell-values.ts';
import { cellOf, columnsOf, isBlank, type Draft, type FieldColumns } from './draft.ts';
import type { Found } from './name-table.ts';
import { needIn } from './needs-cell.ts';
import type { SheetReading } from './sheet-reading.ts';

/** What a cell is that says nothing that can be understood. */
export const FAULTY: unique symbol = Symbol('faulty');

/** A record of which some cells are still to be looked up. */
interface Open {
  readonly record: RecordDraft;
  readonly draft: Draft;
  readonly base: AnyRecord | undefined;
}

/** Reads what the cells of rows say into records. */
export class RowValues {
  private readonly reading: SheetReading;
  private readonly scales = new Map<Id, Id | null>();
  private lastScale: { readonly competency: Id; readonly scale: Id | null } | undefined;
  private readonly open: Open[] = [];
  private readonly faulty = new Set<AnyRecord>();

  constructor(reading: SheetReading) {
    this.reading = reading;
  }

  /**
   * The record that a row is of, with what the row says; what cells name that has its row further down is filled in by
   * `complete`. What was not understood is told.
   */
  recordOf(draft: Draft, id: Id, parent: Id, base: AnyRecord | undefined): RecordDraft {
    const record = recordCopy(base ?? blankRecord(draft.type));
    record.id = id;
    record.live = true;
    if (base?.live !== true || base.place[0] !== parent)
      record.place = this.reading.places.next(parent, draft.type);
    this.fill(record, draft, base, false);
    return record;
  }

  /** Fills in what could not be looked up before every row had found its record. */
  complete(): void {
    for (const { record, draft, base } of this.open) this.fill(record, draft, base, true);
    this.open.length = 0;
  }

  /** True for a record a cell of which was not understood. */
  isFaulty(record: AnyRecord): boolean {
    return this.faulty.size > 0 && this.faulty.has(record);
  }

  /** The records of rows that were understood. */
  understood(): IdTable<AnyRecord> {
    return this.faulty.size === 0
      ? this.reading.records
      : this.reading.records.filter((record) => !this.faulty.has(record));
  }

  private fill(record: RecordDraft, draft: Draft, base: AnyRecord | undefined, isLater: boolean): void {
    const before = this.reading.faults.length;
    // One object under two types: filled by field names, then used as the record that it has become.
    const fields: Record<string, unknown> = record;
    // A row without an id that leaves a cell empty says nothing of it.
    const isLoose = base !== undefined && isWithoutId(draft);
    let isOpen = false;
    for (const columns of draft.columns.fields) {
      if (columns.languages.length > 0) {
        if (!isLater && (base || !isEmpty(draft, columns))) this.fillText(record, draft, columns, !base);
        continue;
      }
      const text = draft.row[columns.first] ?? '';
      // The fields of a new record are empty as it is.
      if (isLoose ? isBlank(text) : text === '' && !base && !columns.isNeeded) continue;
      if (columns.isLater !== isLater) {
        isOpen = true;
        continue;
      }
      const value = this.value(draft, columns, record.place[0]);
      const isStillEmpty = value === null && fields[columns.field] === '';
      if (value !== FAULTY && value !== undefined && !isStillEmpty) fields[columns.field] = value;
    }
    if (isOpen && !isLater) this.open.push({ record, draft, base });
    if (this.reading.faults.length > before) this.faulty.add(record);
  }

  private fillText(record: RecordDraft, draft: Draft, columns: FieldColumns, isNew: boolean): void {
    const fields: Record<string, unknown> = record;
    const there = isNew ? NO_TEXTS : (textsIn(record, columns.field) ?? NO_TEXTS);
    const texts = textsSaid(draft, columns, there);
    if (texts !== there) fields[columns.field] = texts;
    const kind = draft.type === 'component' ? kindIn(draft, columns) : undefined;
    if (kind !== undefined) fields['kind'] = kind;
  }

  /** What the cell of a field says; FAULTY, and told, where that cannot be understood. */
  value(draft: Draft, columns: FieldColumns, parent: Id): unknown {
    const cell = draft.row[columns.first] ?? '';
    if (columns.isLevel && !isBlank(cell)) {
      const scale = this.scaleOf(draft, parent);
      const level = this.reading.levels.find(cell, scale, this.reading.names);
      if (level !== undefined) return level;
      const options = this.reading.levels.options(scale);
      this.reading.fault('unknown-name', draft, columns, cell.trim(), { options });
      return FAULTY;
    }
    const read = valueIn(draft.type, columns.field, cell, this.reading);
    if (!('fault' in read)) return read.value;
    this.reading.fault(read.fault, draft, columns, read.found, { options: read.options ?? [] });
    return FAULTY;
  }

  /** The scale on which the levels of a row stand. */
  private scaleOf(draft: Draft, parent: Id): Id | undefined {
    if (!columnsOf(draft, 'competency')) return this.scaleAt(parent);
    const named = this.reading.names.find(cellOf(draft, 'competency'), ['competency']);
    return 'fault' in named ? this.reading.levels.first : this.scaleAt(named.id);
  }

  private scaleAt(competency: Id): Id | undefined {
    // Rows about one competency stand below each other.
    if (this.lastScale?.competency !== competency)
      this.lastScale = { competency, scale: this.scaleOfCompetency(competency) };
    return this.lastScale.scale ?? this.reading.levels.first;
  }

  private scaleOfCompetency(competency: Id): Id | null {
    const known = this.scales.get(competency);
    if (known !== undefined) return known;
    const row = this.reading.rowOf(competency);
    const cell = row ? cellOf(row, 'scale').trim() : '';
    const named: Found = cell === '' ? { fault: 'unknown-name' } : this.reading.names.find(cell, ['scale']);
    const record = this.reading.before(competency, 'competency');
    const there = record?.type === 'competency' ? record.scale : null;
    const isAsked = row !== undefined && columnsOf(row, 'scale') !== undefined && row.givenId !== '';
    const scale = 'fault' in named ? (isAsked ? null : there) : named.id;
    this.scales.set(competency, scale);
    return scale;
  }
}

/** What a field says in each language after its row; the same object where the row says nothing new. */
function textsSaid(draft: Draft, { languages, at }: FieldColumns, there: Texts): Texts {
  const isLoose = isWithoutId(draft);
  let written: Record<string, string> | undefined;
  for (let i = 0; i < languages.length; i++) {
    const language = languages[i] ?? '';
    const cell = draft.row[at[i] ?? -1] ?? '';
    const was = there[language] ?? '';
    const text = draft.type === 'component' ? needIn(cell).text : cell;
    if (text === was || (isLoose && isBlank(text))) continue;
    // Line ends and spaces at the end are the spreadsheet's, not an edit.
    if (was !== '' && settled(was) !== '' && settled(text) === settled(was)) continue;
    const said = isLoose ? text.trim() : text;
    // A copy of nothing costs more than something new.
    written ??= there === NO_TEXTS ? {} : { ...there };
    if (said === '') delete written[language];
    else written[language] = said;
  }
  return written ?? there;
}

/** True where a record is known by its words: what its row leaves out is not said. */
function isWithoutId({ givenId, type }: Draft): boolean {
  return givenId === '' && !recordTypes[type].derived;
}

/** True where none of the columns of a text holds anything. */
function isEmpty({ row }: Draft, { at }: FieldColumns): boolean {
  for (const each of at) if ((row[each] ?? '') !== '') return false;
  return true;
}

/** Whether a cell calls itself knowledge, a skill or an attitude. */
function kindIn({ row }: Draft, { at }: FieldColumns): string | undefined {
  for (const each of at) {
    const { kind } = needIn(row[each] ?? '');
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** A text without what a spreadsheet adds to it or takes from its end. */
function settled(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').trimEnd();
}
