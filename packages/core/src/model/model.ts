import type { Id } from '../records/id.ts';
import {
  isOfType,
  recordTypes,
  type AnyRecord,
  type RecordByType,
  type RecordTypeName,
} from '../records/record.ts';
import { IdMap } from './id-map.ts';
import { IdTable } from './id-table.ts';
import { endsAreAlive, isAlive, type Standings } from './liveness.ts';
import {
  buildIndexes,
  NOWHERE,
  parentOf,
  sortedJoins,
  updateIndexes,
  type IndexBuilder,
  type ModelIndexes,
} from './model-indexes.ts';
import type { Quarantined } from './quarantine.ts';
import type { RecordChange, RecordsDiff } from './records-diff.ts';

const NO_IDS: readonly Id[] = Object.freeze([]);

/**
 * An immutable competency model: records by id, with indexes of children (by parent) and joins (by far end) that follow
 * each diff. Reading never throws, whatever the records say: dangling parents are resolved in one way everywhere.
 */
export class Model implements Standings {
  /** Id of the model's own record. */
  readonly root: Id;
  /** Records that failed their schema, with the reason; live documents only. */
  readonly quarantined: readonly Quarantined[];
  private readonly records: IdMap<AnyRecord>;
  private readonly indexes: ModelIndexes;

  private constructor(
    root: Id,
    records: IdMap<AnyRecord>,
    indexes: ModelIndexes,
    quarantined: readonly Quarantined[],
  ) {
    this.root = root;
    this.records = records;
    this.indexes = indexes;
    this.quarantined = quarantined;
  }

  /** A model of the given records, one of which must be the `model` record named `root`. */
  static from(root: Id, records: readonly AnyRecord[], quarantined: readonly Quarantined[] = []): Model {
    const table = new IdTable<AnyRecord>(records.length);
    // Of two records with one id the later counts.
    for (const record of records) table.set(record.id, record);
    return Model.over(root, table, quarantined);
  }

  /** A model of a table of records by their ids, which is taken over; one of them must be the `model` record named `root`. */
  static over(root: Id, table: IdTable<AnyRecord>, quarantined: readonly Quarantined[] = []): Model {
    const byId = IdMap.over(table);
    return new Model(root, byId, buildIndexes(table, byId, root), quarantined);
  }

  /** A model of records whose indexes have been put together with them, as a file is read. Both are taken over. */
  static indexed(root: Id, records: IdTable<AnyRecord>, indexes: IndexBuilder): Model {
    return new Model(root, IdMap.over(records), indexes.finish(records), []);
  }

  /** Number of records, deleted ones included. */
  get size(): number {
    return this.records.size;
  }

  /** The record of an id, alive or not. */
  get(id: Id): AnyRecord | undefined {
    return this.records.get(id);
  }

  /** The record of an id if it is of the type, alive or not. */
  record<T extends RecordTypeName>(id: Id | null, type: T): RecordByType[T] | undefined {
    const record = id === null ? undefined : this.records.get(id);
    return record && isOfType(record, type) ? record : undefined;
  }

  /** The model's own record. */
  get own(): RecordByType['model'] {
    const record = this.record(this.root, 'model');
    if (!record) throw new Error(`A model without its own record ${this.root}`);
    return record;
  }

  /** All records, alive or not, in no order. */
  all(): IterableIterator<AnyRecord> {
    return this.records.values();
  }

  /** Alive: its own mark, all its ancestors and, for a join, its far ends. */
  isLive(id: Id): boolean {
    return isAlive(id, this);
  }

  /** The record of an id, as being alive is read from it. */
  standing(id: Id): AnyRecord | undefined {
    return this.records.get(id);
  }

  /** The parent as it counts: a competency whose category is not there stands under the model; NOWHERE ('') for others. */
  parentOf(record: AnyRecord): Id {
    const parent = parentOf(record, this.root);
    if (parent === NOWHERE || this.records.has(parent)) return parent;
    return adoptable(record.type) ? this.root : NOWHERE;
  }

  /** Ids of a parent's children of a type in order: those whose own mark is on. Same array until the list changes. */
  childIds(parent: Id, type: RecordTypeName): readonly Id[] {
    const own = this.indexes.children.get(parent)?.[type] ?? NO_IDS;
    if (parent !== this.root || this.indexes.missingParents.size === 0 || !adoptable(type)) return own;
    const adopted = [...this.indexes.missingParents]
      .sort()
      .flatMap((missing) => this.indexes.children.get(missing)?.[type] ?? []);
    return adopted.length === 0 ? own : [...own, ...adopted];
  }

  /** Ids of the joins of a type that have `end` as their far end: those whose own mark is on, by id. */
  joinIds(end: Id, type: RecordTypeName): readonly Id[] {
    const ids = this.indexes.joins.get(end)?.[type];
    return ids ? sortedJoins(ids) : NO_IDS;
  }

  /** Living children of a type in order, given that the parent lives. */
  children<T extends RecordTypeName>(parent: Id, type: T): readonly RecordByType[T][] {
    return this.resolve(this.childIds(parent, type), type);
  }

  /** Living joins of a type at their far end. */
  joins<T extends RecordTypeName>(end: Id, type: T): readonly RecordByType[T][] {
    return this.resolve(this.joinIds(end, type), type).filter((join) => this.isLive(join.id));
  }

  /** The model after a diff. */
  apply(diff: RecordsDiff): Model {
    return [...diff].reduce<Model>((model, [id, change]) => model.with(id, change), this);
  }

  /** The model after one record's change. */
  with(id: Id, change: RecordChange): Model {
    const records = this.records.with(id, change.after);
    return new Model(
      this.root,
      records,
      updateIndexes(this.indexes, change, records, this.root),
      this.quarantined,
    );
  }

  /** The same model beside other records that are kept out of it. */
  withQuarantined(quarantined: readonly Quarantined[]): Model {
    return new Model(this.root, this.records, this.indexes, quarantined);
  }

  private resolve<T extends RecordTypeName>(ids: readonly Id[], type: T): readonly RecordByType[T][] {
    const found: RecordByType[T][] = [];
    for (const id of ids) {
      const record = this.records.get(id);
      if (record && isOfType(record, type) && endsAreAlive(record, (end) => this.isLive(end)))
        found.push(record);
    }
    return found;
  }
}

/** A type that may stand under the model as well as under another parent moves there when that parent is missing. */
function adoptable(type: RecordTypeName): boolean {
  const { parents } = recordTypes[type];
  return parents !== 'any' && parents.length > 1 && parents.includes('model');
}
