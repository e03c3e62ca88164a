import {
  assembleRecord,
  fieldsOf,
  fieldValue,
  recordTypes,
  textFieldsOf,
  textsIn,
  withField,
  type AnyRecord,
  type Id,
  type Texts,
} from '@tegu/core';
import { valueIn } from './cell-values.ts';
import { cellKindOf } from './cell-words.ts';
import type { Found } from './name-table.ts';
import { needIn } from './needs-cell.ts';
import type { Draft, DraftCell } from './row-drafts.ts';
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

  /** The record as its row has it; undefined where a cell of it was not understood. */
  recordOf({ draft, base, worded }: Omit<Placed, 'id' | 'parent'>): AnyRecord | undefined {
    const before = this.reading.faults.length;
    let record = worded;
    for (const name of Object.keys(fieldsOf(draft.type))) {
      const cell = draft.cells.get(name);
      if (!cell || fieldsOf(draft.type)[name]?.kind === 'text') continue;
      // A row without an id that leaves a cell empty says nothing of it.
      if (base && draft.givenId === '' && !recordTypes[draft.type].derived && cell.text.trim() === '')
        continue;
      record = this.withValue(record, name, cell, draft, true) ?? record;
    }
    return this.reading.faults.length > before ? undefined : record;
  }

  /** The record with the texts of its row. */
  worded(draft: Draft, id: Id, parent: Id, base: AnyRecord | undefined): AnyRecord {
    const start: AnyRecord = base
      ? { ...base, live: true, place: base.place[0] === parent ? base.place : [parent, ''] }
      : assembleRecord(draft.type, { id, place: [parent, ''], fields: {} });
    return this.withTexts(start, draft);
  }

  private withTexts(record: AnyRecord, draft: Draft): AnyRecord {
    let changed = record;
    for (const field of textFieldsOf(draft.type)) {
      const cell = draft.cells.get(field);
      const texts = textsIn(record, field);
      if (!cell || !texts) continue;
      const isLoose = draft.givenId === '' && !recordTypes[draft.type].derived;
      changed = withField(changed, field, this.textsOf(texts, cell, draft, isLoose));
      if (draft.type === 'component') changed = this.withNeedKind(changed, cell);
    }
    return changed;
  }

  private textsOf(texts: Texts, { texts: cells }: DraftCell, draft: Draft, isLoose: boolean): Texts {
    const written: Record<string, string> = { ...texts };
    for (const [language, cell] of cells) {
      const text = draft.type === 'component' ? needIn(cell).text : cell;
      const there = texts[language] ?? '';
      if (isLoose && text.trim() === '') continue;
      // Line ends and spaces at the end are the spreadsheet's, not an edit.
      if (settled(there) !== '' && settled(text) === settled(there)) continue;
      const said = isLoose ? text.trim() : text;
      if (said === '') delete written[language];
      else written[language] = said;
    }
    return written;
  }

  private withNeedKind(record: AnyRecord, { texts }: DraftCell): AnyRecord {
    for (const cell of texts.values()) {
      const { kind } = needIn(cell);
      if (kind !== undefined) return withField(record, 'kind', kind);
    }
    return record;
  }

  /** The record with what a cell says; undefined where that is nothing, or not understood: then it is told, if it is to be. */
  withValue(
    record: AnyRecord,
    name: string,
    cell: DraftCell,
    draft: Draft,
    isTold: boolean,
  ): AnyRecord | undefined {
    const told = this.reading.faults.length;
    const value = this.value(draft, name, cell, record.place[0]);
    if (!isTold) this.reading.faults.length = told;
    if (value === FAULTY || value === undefined) return undefined;
    const isStillEmpty = value === null && fieldValue(record, name) === '';
    return isStillEmpty ? record : withField(record, name, value);
  }

  /** What a cell says; FAULTY, and told, where that cannot be understood. */
  value(draft: Draft, name: string, cell: DraftCell, parent: Id): unknown {
    const field = fieldsOf(draft.type)[name];
    const text = cell.text.trim();
    if (field?.links?.includes('level') && cellKindOf(field) === 'link' && text !== '') {
      const scale = this.scaleOf(draft, parent);
      const level = this.reading.levels.find(text, scale, this.reading.names);
      if (level !== undefined) return level;
      this.reading.fault('unknown-name', draft, cell, text, { options: this.reading.levels.options(scale) });
      return FAULTY;
    }
    const read = valueIn(draft.type, name, cell.text, this.reading);
    if (!('fault' in read)) return read.value;
    this.reading.fault(read.fault, draft, cell, read.found, { options: read.options ?? [] });
    return FAULTY;
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
    const placed = this.reading.placedOf('competency').get(competency);
    const cell = placed?.draft.cells.get('scale')?.text.trim() ?? '';
    const named: Found = cell === '' ? { fault: 'unknown-name' } : this.reading.names.find(cell, ['scale']);
    const there = this.reading.base.record(competency, 'competency')?.scale ?? null;
    const isAsked = placed?.draft.cells.has('scale') === true && placed.draft.givenId !== '';
    const scale = 'fault' in named ? (isAsked ? null : there) : named.id;
    this.scales.set(competency, scale);
    return scale ?? this.reading.levels.first;
  }
}

/** A text without what a spreadsheet adds to it or takes from its end. */
function settled(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').trimEnd();
}
