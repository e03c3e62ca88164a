import {
  assembleRecord,
  fieldValue,
  withField,
  type AnyRecord,
  type Id,
  type RecordByType,
} from '@tegu/core';
import { cellOf, columnsOf, isBlank, placeOf, type Draft, type RowPlace } from './draft.ts';
import type { MatrixCell } from './matrix-cells.ts';
import { NOT_DECIDED, NOT_REQUIRED } from './matrix.ts';
import type { RowIdentity } from './row-identity.ts';
import type { RowParents } from './row-parents.ts';
import { FAULTY, type RowValues } from './row-values.ts';
import type { SheetReading } from './sheet-reading.ts';

/** A record as the sheets have it, and where. */
export interface SheetRecord {
  readonly record: AnyRecord;
  readonly at: RowPlace;
}

/** What is asked of roles. */
export interface RequirementsRead {
  readonly records: readonly SheetRecord[];
  /** Requirements whose cell in the matrix is empty now. */
  readonly cleared: ReadonlyMap<Id, RowPlace>;
}

/** Reads the matrix and the sheet of what a matrix has no place for. */
export class RowRequirements {
  private readonly reading: SheetReading;
  private readonly values: RowValues;
  private readonly identity: RowIdentity;
  private readonly parents: RowParents;
  /** The rows of the sheet of details. */
  private readonly detailed: readonly Draft[];

  constructor(
    reading: SheetReading,
    values: RowValues,
    identity: RowIdentity,
    parents: RowParents,
    detailed: readonly Draft[],
  ) {
    this.reading = reading;
    this.values = values;
    this.identity = identity;
    this.parents = parents;
    this.detailed = detailed;
  }

  /** What the matrix asks of roles, with what the sheet of details adds. */
  read(matrix: readonly MatrixCell[]): RequirementsRead {
    const cleared = new Map<Id, RowPlace>();
    const details = new Map<Id, Draft>();
    for (const draft of this.detailed) {
      const role = this.parents.of(draft);
      const id = role === undefined ? undefined : this.identity.joinOf(draft, role)?.id;
      if (id !== undefined) details.set(id, draft);
    }
    const asked = new Map<Id, SheetRecord>();
    // A name that nothing has is told once, not in each row or column that it heads.
    const strange = new Set<string>();
    const faulty = new Set<Id>();
    for (const cell of matrix) {
      const { sheet, row } = cell.at;
      const [asRole, asCompetency] = [`${sheet}\n${cell.role.head}`, `${sheet}\n${row}`];
      if (strange.has(asRole) || strange.has(asCompetency)) continue;
      const draft = draftOf(cell);
      const role = this.parents.of(draft);
      const id = role === undefined ? undefined : this.derivedIdOf(draft, role);
      if (role === undefined || id === undefined) {
        strange.add(role === undefined ? asRole : asCompetency);
        continue;
      }
      this.reading.mention(id);
      if (isBlank(cellOf(draft, 'level'))) {
        if (this.reading.base.isLive(id)) cleared.set(id, cell.at);
        continue;
      }
      const record = this.requirement(id, role, draft, cell.says, details.get(id));
      if (record) asked.set(id, { record, at: cell.at });
      else faulty.add(id);
    }
    for (const [id, draft] of details) {
      if (asked.has(id) || cleared.has(id)) continue;
      const base = this.reading.base.record(id, 'requirement');
      const isUnread = strange.size > 0 || faulty.has(id);
      // What the matrix says of it was not understood, and that is told already.
      if (isUnread) {
        this.reading.mention(id);
        continue;
      }
      if (matrix.length > 0 || !base) {
        this.reading.fault('not-in-matrix', draft, columnsOf(draft, 'competency'), '');
        continue;
      }
      this.reading.mention(id);
      const record = this.understood(draft, id, this.reading.base.parentOf(base), base);
      if (record) asked.set(id, { record, at: placeOf(draft) });
    }
    return { records: this.inOrder(asked, details), cleared };
  }

  /** As the sheet of details has them, for a role of which it has all; else as the matrix does. */
  private inOrder(
    asked: ReadonlyMap<Id, SheetRecord>,
    details: ReadonlyMap<Id, Draft>,
  ): readonly SheetRecord[] {
    const partly = new Set<Id>();
    for (const [id, { record }] of asked) if (!details.has(id)) partly.add(record.place[0]);
    const listed = [...details.keys()].flatMap((id) => asked.get(id) ?? []);
    return [
      ...listed.filter(({ record }) => !partly.has(record.place[0])),
      ...[...asked.values()].filter(({ record }) => partly.has(record.place[0])),
    ].map(({ record, at }) => ({ record: this.placed(record), at }));
  }

  /** What is new stands in the order in which the sheets have it. */
  private placed(record: AnyRecord): AnyRecord {
    const { base, places } = this.reading;
    if (base.get(record.id)?.live === true) return record;
    return { ...record, place: places.next(record.place[0], 'requirement') };
  }

  private requirement(
    id: Id,
    role: Id,
    draft: Draft,
    says: MatrixCell['says'],
    details: Draft | undefined,
  ): AnyRecord | undefined {
    const before = this.reading.faults.length;
    const level = says === 'level' ? this.valueOf(draft, 'level', role) : null;
    const fault = this.reading.faults.at(-1);
    if (level === FAULTY && fault)
      this.reading.faults.splice(-1, 1, { ...fault, options: [...fault.options, NOT_REQUIRED, NOT_DECIDED] });
    const base = this.reading.base.get(id);
    const detailed = details && this.understood(details, id, role, base);
    const competency = this.valueOf(draft, 'competency', role);
    if (this.reading.faults.length > before) return undefined;
    const start =
      detailed ??
      this.withoutDetails(this.reading.base.record(id, 'requirement')) ??
      assembleRecord('requirement', { id, place: [role, ''], fields: { competency } });
    const living: AnyRecord = { ...start, live: true };
    const isSaidAlready = says === 'notRequired' && fieldValue(living, 'notRequired') === true;
    // What is not required may have a level that no cell shows.
    if (isSaidAlready) return living;
    return withField(withField(living, 'level', level), 'notRequired', says === 'notRequired');
  }

  /** Where a file has details at all, one that has no row there has none. */
  private withoutDetails(there: RecordByType['requirement'] | undefined): AnyRecord | undefined {
    const isListed = this.detailed.length > 0;
    return there && isListed ? { ...there, entryLevel: null, weight: null, note: {} } : there;
  }

  private valueOf(draft: Draft, field: string, role: Id): unknown {
    const columns = columnsOf(draft, field);
    return columns && this.values.value(draft, columns, role);
  }

  /** What the cell asks for may be wrong: which requirement it is shows all the same. */
  private derivedIdOf(draft: Draft, parent: Id): Id | undefined {
    const fields = draft.columns.fields.filter(({ field }) => field === 'competency');
    return this.identity.joinOf({ ...draft, columns: { ...draft.columns, fields } }, parent)?.id;
  }

  private understood(draft: Draft, id: Id, role: Id, base: AnyRecord | undefined): AnyRecord | undefined {
    const record = this.values.recordOf(draft, id, role, base);
    return this.values.isFaulty(record) ? undefined : record;
  }
}

function draftOf({ at, role, columns, row }: MatrixCell): Draft {
  return {
    type: 'requirement',
    columns,
    number: at.row,
    givenId: '',
    parent: role,
    above: undefined,
    parentId: undefined,
    row,
  };
}
