import { newId, recordTypes, textFieldsOf, type AnyRecord, type Id, type RecordTypeName } from '@tegu/core';
import { placeOf, textsOf, type Draft } from './draft.ts';
import { namedIn } from './record-labels.ts';
import type { RowIdentity } from './row-identity.ts';
import type { RowParents } from './row-parents.ts';
import type { RowValues } from './row-values.ts';
import type { SheetReading } from './sheet-reading.ts';

/** Finds the record of each row, and writes into it what the row says. */
export class RowPlacing {
  private readonly reading: SheetReading;
  private readonly values: RowValues;
  private readonly identity: RowIdentity;
  private readonly parents: RowParents;
  /** Those of each sheet. */
  private readonly drafts: readonly (readonly Draft[])[];
  private givenIds: ReadonlySet<Id> | undefined;
  /** What a row without an id is taken for must be none that another row names by its id. */
  private readonly claimed = (): ReadonlySet<Id> =>
    (this.givenIds ??= new Set(this.drafts.flat().map(({ givenId }) => givenId)));

  constructor(
    reading: SheetReading,
    values: RowValues,
    identity: RowIdentity,
    parents: RowParents,
    drafts: readonly (readonly Draft[])[],
  ) {
    this.reading = reading;
    this.values = values;
    this.identity = identity;
    this.parents = parents;
    this.drafts = drafts;
  }

  /** Takes all rows of one type. */
  place(type: RecordTypeName): void {
    for (const list of this.drafts) for (const draft of list) if (draft.type === type) this.placeOne(draft);
  }

  private placeOne(draft: Draft): void {
    const parent = this.parents.of(draft);
    if (parent === undefined) return this.reading.giveUp(draft);
    const known = draft.isNamedOnly ? this.knownByName(draft, parent) : undefined;
    if (known !== undefined) {
      for (const each of known) this.reading.mention(each);
      return;
    }
    const isDerived = recordTypes[draft.type].derived;
    const join = isDerived ? this.identity.joinOf(draft, parent) : undefined;
    const id = isDerived ? join?.id : this.identity.idOf(draft, parent, this.claimed);
    if (id === undefined) return this.reading.giveUp(draft);
    if (this.reading.claim(draft, id)) this.put(draft, id, parent, join);
    else if (this.identity.isCopied(draft, id)) {
      this.reading.notes.push({ kind: 'copied-row', ...placeOf(draft) });
      const copy = newId(draft.type);
      this.reading.claim(draft, copy);
      this.put(draft, copy, parent, join);
    } else {
      // Without an id it is the same by what it says.
      const cell = draft.givenId === '' ? draft.columns.fields[0] : undefined;
      this.reading.fault('twice', draft, cell, '', { first: this.reading.rowOf(id)?.number ?? 0 });
    }
  }

  private put(draft: Draft, id: Id, parent: Id, join: AnyRecord | undefined): void {
    const base = this.reading.before(id, draft.type);
    this.reading.put(base || !join ? this.values.recordOf(draft, id, parent, base) : join);
  }

  /** What there is of a name that only rows about its parts say; undefined for something new. */
  private knownByName(draft: Draft, parent: Id): readonly Id[] | undefined {
    const { names, records, base } = this.reading;
    const { id, label } = namedIn(nameCell(draft));
    if (id !== undefined && this.reading.has(id)) return [id];
    const found = names.find(label, [draft.type]);
    if ('fault' in found) return found.fault === 'ambiguous-name' ? [] : undefined;
    const before = base.get(found.id);
    // A row of its own may have moved it.
    const under = records.get(found.id)?.place[0] ?? (before && base.parentOf(before));
    // The same name in another category is another competency, where the row names a category at all.
    const isThere = (draft.parent?.text.trim() ?? '') === '' || under === undefined || under === parent;
    return isThere ? [found.id] : undefined;
  }
}

function nameCell(draft: Draft): string {
  const [field = ''] = textFieldsOf(draft.type);
  return textsOf(draft, field)[0]?.[1] ?? '';
}
