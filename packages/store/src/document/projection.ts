import {
  Model,
  sameRecord,
  type AnyRecord,
  type Id,
  type Quarantined,
  type RecordChange,
  type RecordsDiff,
} from '@tegu/core';
import type * as Y from 'yjs';
import { everyCreated } from './created-record.ts';
import { KeyIndex } from './key-index.ts';
import { BASE_KEY, modelIdIn, rootsOf, type LiveRoots } from './live-roots.ts';
import { readRecord } from './read-record.ts';

/** The model that a document holds, from scratch; undefined where it holds none. */
export function modelIn(doc: Y.Doc): Model | undefined {
  const roots = rootsOf(doc);
  return readModel(roots, KeyIndex.of(roots));
}

function readModel(roots: LiveRoots, keys: KeyIndex): Model | undefined {
  const root = modelIdIn(roots);
  if (root === undefined) return undefined;
  const records: AnyRecord[] = [];
  const quarantined: Quarantined[] = [];
  for (const id of everyCreated(roots)) {
    const { record, fault } = readRecord(roots, id, keys.of(id));
    if (record) records.push(record);
    if (fault) quarantined.push(fault);
  }
  return records.some(({ id, type }) => id === root && type === 'model')
    ? Model.from(root, records, quarantined)
    : undefined;
}

/** Keeps a Model in step with a document: of each change only the records that it touched are read again. */
export class Projection {
  private readonly roots: LiveRoots;
  private readonly keys: KeyIndex;
  private readonly touched = new Set<Id>();
  private readonly faults: Map<Id, Quarantined>;
  private readonly stops: readonly (() => void)[];
  private current: Model;

  /** The projection of a document that holds a model; undefined where it holds none. */
  static of(doc: Y.Doc): Projection | undefined {
    const roots = rootsOf(doc);
    const keys = KeyIndex.of(roots);
    const model = readModel(roots, keys);
    return model && new Projection(roots, keys, model);
  }

  private constructor(roots: LiveRoots, keys: KeyIndex, model: Model) {
    this.roots = roots;
    this.keys = keys;
    this.current = model;
    this.faults = new Map(model.quarantined.map((fault) => [fault.id, fault]));
    const onRecords = (event: Y.YMapEvent<unknown>): void => {
      // It is null where a foreign client takes the root for a list.
      for (const key of event.keysChanged) {
        this.touched.add(this.keys.follow(this.roots, 'records', String(key)));
        if (key === BASE_KEY) this.touchAll();
      }
    };
    const onTexts = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
      for (const event of events) {
        const [inside] = event.path;
        const changed: Iterable<string> = inside === undefined ? event.keys.keys() : [String(inside)];
        for (const key of changed) this.touched.add(this.keys.follow(this.roots, 'texts', key));
      }
    };
    roots.records.observe(onRecords);
    roots.texts.observeDeep(onTexts);
    this.stops = [() => roots.records.unobserve(onRecords), () => roots.texts.unobserveDeep(onTexts)];
  }

  /** The model as it was when it last caught up. */
  get model(): Model {
    return this.current;
  }

  /** The keys of a record in the document. */
  keysOf(id: Id): { readonly records: readonly string[]; readonly texts: readonly string[] } {
    return this.keys.of(id);
  }

  /** Reads again what has been touched since the last time, and gives what that changed. */
  catchUp(): RecordsDiff {
    const diff = new Map<Id, RecordChange>();
    let isQuarantineChanged = false;
    for (const id of this.touched) {
      const before = this.current.get(id);
      const { record, fault } = readRecord(this.roots, id, this.keys.of(id));
      // Without its own record there is no model; a document that loses it keeps the last.
      const after = record ?? (id === this.current.root ? before : undefined);
      if (fault || this.faults.has(id)) isQuarantineChanged = true;
      if (fault) this.faults.set(id, fault);
      else this.faults.delete(id);
      if (before === after || (before && after && sameRecord(before, after))) continue;
      diff.set(id, { before, after });
    }
    this.touched.clear();
    if (diff.size > 0) this.current = this.current.apply(diff);
    if (isQuarantineChanged) this.current = this.current.withQuarantined([...this.faults.values()]);
    return diff;
  }

  /** Another beginning than the one that was read: only a foreign client writes one. */
  private touchAll(): void {
    for (const { id } of this.current.all()) this.touched.add(id);
    for (const id of this.faults.keys()) this.touched.add(id);
    for (const id of everyCreated(this.roots)) this.touched.add(id);
  }

  /** Stops following the document. */
  stop(): void {
    for (const stop of this.stops) stop();
  }
}
