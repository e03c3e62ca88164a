import { textFieldsOf, type AnyRecord, type Id, type Model } from '@tegu/core';
import type { MatrixCell } from './matrix-cells.ts';
import { namedIn } from './record-labels.ts';
import type { Draft, SheetNote } from './row-drafts.ts';
import type { RowFault } from './row-fault.ts';
import { RowIdentity } from './row-identity.ts';
import { parentOf } from './row-parents.ts';
import { RowRequirements, type RequirementsRead, type SheetRecord } from './row-requirements.ts';
import { RowValues } from './row-values.ts';
import { SheetReading, TYPES_IN_ORDER } from './sheet-reading.ts';

/** What the rows of a file come to, beside a model. */
export interface RecordsRead extends RequirementsRead {
  /** In the order of the rows, type by type. */
  readonly records: readonly SheetRecord[];
  readonly faults: readonly RowFault[];
  /** Every record that a row speaks of, understood or not. */
  readonly spoken: ReadonlySet<Id>;
}

/** Makes records of drafts: finds which record of the model each is, looks up what cells name, reads what they say. */
export function recordsOf(
  base: Model,
  drafts: readonly Draft[],
  matrix: readonly MatrixCell[],
  languages: readonly string[],
  notes: SheetNote[],
): RecordsRead {
  const reading = new SheetReading(base, drafts, languages, notes);
  const values = new RowValues(reading);
  const identity = new RowIdentity(reading, values);
  let asked: RequirementsRead = { records: [], cleared: new Map() };
  // First all of them find out which records they are, so that cells may name what stands in a later sheet.
  for (const type of TYPES_IN_ORDER) {
    if (type === 'requirement') asked = new RowRequirements(reading, values, identity).read(matrix);
    else {
      // What a row without an id is taken for must be none that another row names by its id.
      const claimed = new Set(reading.draftsOf(type).map(({ givenId }) => givenId));
      for (const draft of reading.draftsOf(type)) place(reading, values, identity, draft, claimed);
    }
  }
  const records: SheetRecord[] = [];
  for (const type of TYPES_IN_ORDER) {
    if (type === 'requirement') records.push(...asked.records);
    for (const placed of reading.placedOf(type).values()) {
      const record = values.recordOf(placed);
      if (record) records.push({ record, at: placed.draft.at });
    }
  }
  const { faults, spoken } = reading;
  return { records, cleared: asked.cleared, faults, spoken };
}

function place(
  reading: SheetReading,
  values: RowValues,
  identity: RowIdentity,
  draft: Draft,
  claimed: ReadonlySet<Id>,
): void {
  const parent = parentOf(reading, draft);
  if (parent === undefined) return;
  const known = draft.isNamedOnly ? knownByName(reading, draft, parent) : undefined;
  if (known !== undefined) {
    for (const each of known) reading.spoken.add(each);
    return;
  }
  const id = identity.idOf(draft, parent, claimed);
  if (id === undefined) return;
  const first = reading.rows.get(id);
  if (first !== undefined) {
    reading.fault('twice', draft, undefined, '', { first });
    return;
  }
  reading.rows.set(id, draft.at.row);
  const base = reading.base.get(id);
  const worded = values.worded(draft, id, parent, base);
  reading.put({ draft, id, parent, base, worded }, named(values, worded, draft));
}

/** The record as other cells may name it: some statements are called by what they are. */
function named(values: RowValues, worded: AnyRecord, draft: Draft): AnyRecord {
  const kind = draft.type === 'statement' ? draft.cells.get('kind') : undefined;
  return (kind && values.withValue(worded, 'kind', kind, draft, false)) ?? worded;
}

/** What there is of a name that only rows about its parts say; undefined for something new. */
function knownByName({ names, base }: SheetReading, draft: Draft, parent: Id): readonly Id[] | undefined {
  const { id, label } = namedIn(nameCell(draft));
  if (id !== undefined && names.has(id)) return [id];
  const found = names.find(label, [draft.type]);
  if ('fault' in found) return found.fault === 'ambiguous-name' ? [] : undefined;
  const record = base.get(found.id);
  // The same name in another category is another competency, where the row names a category at all.
  const isThere = (draft.parent?.text.trim() ?? '') === '' || !record || base.parentOf(record) === parent;
  return isThere ? [found.id] : undefined;
}

function nameCell(draft: Draft): string {
  const [field = ''] = textFieldsOf(draft.type);
  const cell = draft.cells.get(field);
  return cell ? ([...cell.texts.values()].find((text) => text.trim() !== '') ?? '') : '';
}
