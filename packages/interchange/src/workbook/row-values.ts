import {
  blankRecord,
  fieldsOf,
  recordCopy,
  recordTypes,
  textsIn,
  type AnyRecord,
  type Id,
  type RecordDraft,
  type Texts,
} from '@tegu/core';
import { valueIn } from './cell-values.ts';
import type { Draft, DraftCell } from './draft.ts';
import type { Found } from './name-table.ts';
import { needIn } from './needs-cell.ts';
import type { Placed, SheetReading } from './sheet-reading.ts';

/** What a cell is that says nothing that can be understood. */
export const FAULTY: unique symbol = Symbol('faulty');

/** Reads what the cells of rows say into records. */
export class RowValues {
  private readonly reading: SheetReading;
  private readonly scales = new Map<Id, Id | null>();

  constructor(reading: SheetReading) {
    this.reading = reading;
  }

  /** Fills in what the other cells of its row say; undefined where one of them was not understood. */
  recordOf({ draft, base, worded }: Omit<Placed, 'id' | 'parent'>): AnyRecord | undefined {
    const before = this.reading.faults.length;
    // One object under two types: filled by field names, then used as the record that it has become.
    const fields: Record<string, unknown> = worded;
    // A row without an id that leaves a cell empty says nothing of it.
    const isLoose = base !== undefined && isWithoutId(draft);
    for (const cell of base ? draft.cells.all() : draft.cells.filled) {
      if (cell.languages.length > 0 || (isLoose && cell.text.trim() === '')) continue;
      const value = this.value(draft, cell, worded.place[0]);
      const isStillEmpty = value === null && fields[cell.field] === '';
      if (value !== FAULTY && value !== undefined && !isStillEmpty) fields[cell.field] = value;
    }
    return this.reading.faults.length > before ? undefined : worded;
  }

  /** The record with the texts of its row, to be filled in. */
  worded(draft: Draft, id: Id, parent: Id, base: AnyRecord | undefined): RecordDraft {
    const record = recordCopy(base ?? blankRecord(draft.type));
    record.id = id;
    record.live = true;
    if (base?.place[0] !== parent) record.place = [parent, ''];
    const fields: Record<string, unknown> = record;
    const isLoose = isWithoutId(draft);
    for (const cell of base ? draft.cells.all() : draft.cells.filled) {
      const there = cell.languages.length === 0 ? undefined : textsIn(record, cell.field);
      if (!there) continue;
      fields[cell.field] = this.textsOf(there, cell, draft, isLoose);
      const kind = draft.type === 'component' ? kindIn(cell) : undefined;
      if (kind !== undefined) fields['kind'] = kind;
    }
    return record;
  }

  private textsOf(there: Texts, cell: DraftCell, draft: Draft, isLoose: boolean): Texts {
    const written: Record<string, string> = { ...there };
    for (let i = 0; i < cell.languages.length; i++) {
      const language = cell.languages[i] ?? '';
      const given = cell.texts[i] ?? '';
      const text = draft.type === 'component' ? needIn(given).text : given;
      const was = there[language] ?? '';
      if (isLoose && text.trim() === '') continue;
      // Line ends and spaces at the end are the spreadsheet's, not an edit.
      if (was !== '' && settled(was) !== '' && settled(text) === settled(was)) continue;
      const said = isLoose ? text.trim() : text;
      if (said !== '') written[language] = said;
      else if (was !== '') delete written[language];
    }
    return written;
  }

  /** What a cell says; FAULTY, and told, where that cannot be understood. */
  value(draft: Draft, cell: DraftCell, parent: Id): unknown {
    const field = fieldsOf(draft.type)[cell.field];
    const text = cell.text.trim();
    if (field?.links?.includes('level') && field.kind !== 'set' && text !== '') {
      const scale = this.scaleOf(draft, parent);
      const level = this.reading.levels.find(text, scale, this.reading.names);
      if (level !== undefined) return level;
      this.reading.fault('unknown-name', draft, cell, text, { options: this.reading.levels.options(scale) });
      return FAULTY;
    }
    const read = valueIn(draft.type, cell.field, cell.text, this.reading);
    if (!('fault' in read)) return read.value;
    this.reading.fault(read.fault, draft, cell, read.found, { options: read.options ?? [] });
    return FAULTY;
  }

  /** What a cell says, where nobody is to be told of its faults yet; undefined where that cannot be understood. */
  untold(draft: Draft, cell: DraftCell, parent: Id): unknown {
    const told = this.reading.faults.length;
    const value = this.value(draft, cell, parent);
    this.reading.faults.length = told;
    return value === FAULTY ? undefined : value;
  }

  /** The scale on which the levels of a row stand. */
  private scaleOf(draft: Draft, parent: Id): Id | undefined {
    const cell = draft.cells.get('competency');
    const named = cell ? this.reading.names.find(cell.text, ['competency']) : { id: parent };
    return 'fault' in named ? this.reading.levels.first : this.scaleAt(named.id);
  }

  private scaleAt(competency: Id): Id | undefined {
    const known = this.scales.get(competency);
    if (known !== undefined) return known ?? this.reading.levels.first;
    const row = this.reading.rowOf(competency)?.draft;
    const cell = row?.cells.get('scale')?.text.trim() ?? '';
    const named: Found = cell === '' ? { fault: 'unknown-name' } : this.reading.names.find(cell, ['scale']);
    const there = this.reading.base.record(competency, 'competency')?.scale ?? null;
    const isAsked = row?.cells.get('scale') !== undefined && row.givenId !== '';
    const scale = 'fault' in named ? (isAsked ? null : there) : named.id;
    this.scales.set(competency, scale);
    return scale ?? this.reading.levels.first;
  }
}

/** True where a record is known by its words: what its row leaves out is not said. */
function isWithoutId({ givenId, type }: Draft): boolean {
  return givenId === '' && !recordTypes[type].derived;
}

/** Whether a cell calls itself knowledge, a skill or an attitude. */
function kindIn({ texts }: DraftCell): string | undefined {
  for (const text of texts) {
    const { kind } = needIn(text);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** A text without what a spreadsheet adds to it or takes from its end. */
function settled(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').trimEnd();
}
