import type { AnyRecord, Id, IdTable, Model, RecordTypeName } from '@tegu/core';
import { placeOf, type Draft, type RowPlace, type SheetNote } from './draft.ts';
import type { MatrixCell } from './matrix-cells.ts';
import type { RowFault } from './row-fault.ts';
import { RowIdentity } from './row-identity.ts';
import { RowParents } from './row-parents.ts';
import { RowPlacing } from './row-placing.ts';
import { RowRequirements, type RequirementsRead } from './row-requirements.ts';
import { RowValues } from './row-values.ts';
import { SheetReading, type SheetLanguages } from './sheet-reading.ts';
import { TYPES_IN_ORDER } from './type-order.ts';

/** What the rows of a file come to, beside a model. */
export interface RecordsRead extends Pick<RequirementsRead, 'cleared'> {
  /** Type by type, in the order of the rows. */
  readonly records: IdTable<AnyRecord>;
  /** Where a record stands in the sheets. */
  readonly placeOf: (id: Id) => RowPlace | undefined;
  readonly faults: readonly RowFault[];
  /** True for every record that a row speaks of, understood or not. */
  readonly isSpokenOf: (id: Id) => boolean;
  /** Types with a row that may be of any of their records. */
  readonly unplaced: ReadonlySet<RecordTypeName>;
}

/**
 * Makes records of the drafts of each sheet: finds which record of the model each is, looks up what cells name, reads what
 * they say.
 */
export function recordsOf(
  base: Model,
  drafts: readonly (readonly Draft[])[],
  matrix: readonly MatrixCell[],
  languages: SheetLanguages,
  notes: SheetNote[],
): RecordsRead {
  const count = drafts.reduce((sum, { length }) => sum + length, 0);
  const reading = new SheetReading(base, languages, notes, count);
  const values = new RowValues(reading);
  const identity = new RowIdentity(reading, values);
  const parents = new RowParents(reading);
  const placing = new RowPlacing(reading, values, identity, parents, drafts);
  const details = drafts.flatMap((list) => list.filter(({ type }) => type === 'requirement'));
  let asked: RequirementsRead = { records: [], cleared: new Map() };
  // First all of them find out which records they are, so that cells may name what stands in a later sheet.
  for (const type of TYPES_IN_ORDER)
    if (type === 'requirement')
      asked = new RowRequirements(reading, values, identity, parents, details).read(matrix);
    else placing.place(type);
  values.complete();
  const requirements = new Map(asked.records.map(({ record, at }) => [record.id, at]));
  const records = values.understood();
  for (const { record } of asked.records) records.set(record.id, record);
  return {
    records,
    placeOf: (id) => {
      const row = reading.rowOf(id);
      return row ? placeOf(row) : requirements.get(id);
    },
    cleared: asked.cleared,
    faults: reading.faults,
    isSpokenOf: (id) => reading.isSpokenOf(id),
    unplaced: reading.unplaced,
  };
}
