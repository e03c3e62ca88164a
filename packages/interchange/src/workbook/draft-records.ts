import {
  newId,
  recordTypes,
  textFieldsOf,
  type AnyRecord,
  type Id,
  type IdTable,
  type Model,
  type RecordTypeName,
} from '@tegu/core';
import { placeOf, textsOf, type Draft, type RowPlace, type SheetNote } from './draft.ts';
import type { MatrixCell } from './matrix-cells.ts';
import { namedIn } from './record-labels.ts';
import type { RowFault } from './row-fault.ts';
import { RowIdentity } from './row-identity.ts';
import { RowParents } from './row-parents.ts';
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

/** Makes records of drafts: finds which record of the model each is, looks up what cells name, reads what they say. */
export function recordsOf(
  base: Model,
  drafts: readonly Draft[],
  matrix: readonly MatrixCell[],
  languages: SheetLanguages,
  notes: SheetNote[],
): RecordsRead {
  const reading = new SheetReading(base, drafts, languages, notes);
  const values = new RowValues(reading);
  const identity = new RowIdentity(reading, values);
  const parents = new RowParents(reading);
  let asked: RequirementsRead = { records: [], cleared: new Map() };
  // First all of them find out which records they are, so that cells may name what stands in a later sheet.
  for (const type of TYPES_IN_ORDER) {
    if (type === 'requirement') asked = new RowRequirements(reading, values, identity, parents).read(matrix);
    else {
      const drafts = reading.draftsOf(type);
      // What a row without an id is taken for must be none that another row names by its id.
      let ids: ReadonlySet<Id> | undefined;
      const claimed = (): ReadonlySet<Id> => (ids ??= new Set(drafts.map(({ givenId }) => givenId)));
      for (const draft of drafts) place(reading, values, identity, parents, draft, claimed);
    }
  }
  values.complete();
  const requirements = new Map(asked.records.map(({ record, at }) => [record.id, at]));
  const records = reading.records.filter((record) => !values.isFaulty(record));
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

function place(
  reading: SheetReading,
  values: RowValues,
  identity: RowIdentity,
  parents: RowParents,
  draft: Draft,
  claimed: () => ReadonlySet<Id>,
): void {
  const parent = parents.of(draft);
  if (parent === undefined) return reading.giveUp(draft);
  const known = draft.isNamedOnly ? knownByName(reading, draft, parent) : undefined;
  if (known !== undefined) {
    for (const each of known) reading.mention(each);
    return;
  }
  const join = recordTypes[draft.type].derived ? identity.joinOf(draft, parent) : undefined;
  const id = recordTypes[draft.type].derived ? join?.id : identity.idOf(draft, parent, claimed);
  if (id === undefined) return reading.giveUp(draft);
  const first = reading.rowOf(id)?.number;
  const isCopied = first !== undefined && identity.isCopied(draft, id);
  if (first !== undefined && !isCopied) {
    reading.fault('twice', draft, undefined, '', { first });
    return;
  }
  if (isCopied) reading.notes.push({ kind: 'copied-row', ...placeOf(draft) });
  const own = isCopied ? newId(draft.type) : id;
  const base = reading.base.get(own);
  reading.put(draft, base || !join ? values.recordOf(draft, own, parent, base) : join);
}

/** What there is of a name that only rows about its parts say; undefined for something new. */
function knownByName(reading: SheetReading, draft: Draft, parent: Id): readonly Id[] | undefined {
  const { names, base } = reading;
  const { id, label } = namedIn(nameCell(draft));
  if (id !== undefined && reading.has(id)) return [id];
  const found = names.find(label, [draft.type]);
  if ('fault' in found) return found.fault === 'ambiguous-name' ? [] : undefined;
  const record = base.get(found.id);
  // The same name in another category is another competency, where the row names a category at all.
  const isThere = (draft.parent?.text.trim() ?? '') === '' || !record || base.parentOf(record) === parent;
  return isThere ? [found.id] : undefined;
}

function nameCell(draft: Draft): string {
  const [field = ''] = textFieldsOf(draft.type);
  return textsOf(draft, field)[0]?.[1] ?? '';
}
