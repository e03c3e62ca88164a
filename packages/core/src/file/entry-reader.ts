import { IdTable } from '../model/id-table.ts';
import { IndexBuilder } from '../model/model-indexes.ts';
import type { Id } from '../records/id.ts';
import type { Json, JsonObject } from '../records/json.ts';
import { recordCopy, type RecordDraft } from '../records/record-copies.ts';
import { recordTypes, type AnyRecord, type RecordTypeName } from '../records/record.ts';
import type { SameAs } from '../records/record-type.ts';
import { planOf, typesInCollection, type CollectionPart, type EntryPlan } from './entry-plan.ts';
import type { Faults } from './faults.ts';
import { FieldReader } from './field-reader.ts';
import { isOfOtherType, ownIdFor, type Renames } from './file-ids.ts';
import {
  FILE_EXTRA,
  FILE_KEYS,
  FILE_SCHEME,
  FORMAT,
  isForbiddenKey,
  MAX_DEPTH,
  SETTINGS_EXTRA,
} from './format.ts';
import { glimpse, isJsonArray, isJsonObject } from './json-guards.ts';
import { unkeepable } from './kept-values.ts';
import { orderKey } from './order-keys.ts';
import { shortened } from './place.ts';

type Extra = Record<string, Json>;

/** Reads the nested objects of a file into records, each key of each object looked at once. */
export class EntryReader {
  /** What has been read, in the order of the file. */
  readonly records: IdTable<AnyRecord> = new IdTable();
  readonly indexes: IndexBuilder = new IndexBuilder();
  /** True once an id turned up that must be replaced and that `renames` do not know: the file is to be read again with them. */
  foreign = false;
  private readonly sources: JsonObject[] = [];
  private readonly faults: Faults;
  private readonly renames: Renames;
  private readonly fields: FieldReader;

  constructor(faults: Faults, renames: Renames) {
    this.faults = faults;
    this.renames = renames;
    this.fields = new FieldReader(faults, renames, this.records);
  }

  /** Reads the model's object and all that stands in it; keeps what nobody knows of the file around it. */
  readModel(file: JsonObject, model: JsonObject): Id | undefined {
    const outer: Extra = {};
    for (const [key, value] of Object.entries(file)) {
      if (!FILE_KEYS.has(key)) this.keep(outer, FORMAT, key, value, file);
    }
    const id = this.readEntry(planOf('model'), model, '', 0, 0, outer);
    if (!this.foreign) this.fields.finish();
    return id;
  }

  /** The objects of the file that the records were read from. */
  entries(): ReadonlyMap<Id, JsonObject> {
    const entries = new Map<Id, JsonObject>();
    const ids = this.records.keys();
    for (const [i, entry] of this.sources.entries()) {
      const id = ids[i];
      if (id !== undefined) entries.set(id, entry);
    }
    return entries;
  }

  /** Takes a value that nobody knows into `extra`, if it may be kept. */
  private keep(
    extra: Extra,
    type: string,
    key: string,
    value: Json,
    within: JsonObject,
    above: readonly string[] = [],
  ): void {
    const steps = [...above, key];
    if (isForbiddenKey(key)) throw this.faults.fault('prototype-key', within, steps, { key });
    if (isJsonArray(value) && value.some(isJsonObject)) {
      const types = typesInCollection(key);
      if (types.length > 0) {
        this.faults.report('wrong-parent', within, steps, { key, type, options: types.flatMap(holders) });
        return;
      }
    }
    this.checkKept(value, within, steps);
    extra[key] = value;
  }

  private readEntry(
    plan: EntryPlan,
    entry: JsonObject,
    parent: Id,
    position: number,
    depth: number,
    outer?: JsonObject,
  ): Id | undefined {
    // One object under two types: filled by field names, then used as the record that it has become.
    const record = recordCopy(plan.blank);
    const draft: Record<string, unknown> = record;
    record.place = [parent, orderKey(position)];
    let extra: Extra | undefined;
    let given: Json | undefined;
    let hasChildren = false;
    for (const key in entry) {
      const value = entry[key];
      if (value === undefined) continue;
      const part = plan.parts.get(key);
      if (part === undefined) this.keep((extra ??= {}), plan.type, key, value, entry);
      else if (part.kind === 'field') {
        const read = this.fields.read(part, value, entry);
        if (read !== undefined) draft[key] = read;
      } else if (part.kind === 'id') given = value;
      else if (part.kind === 'sameAs') {
        this.checkKept(value, entry, [key]);
        record.sameAs = this.fields.sameAs(value, entry) ?? record.sameAs;
      } else hasChildren = true;
    }
    for (const { name } of plan.required) {
      if (!Object.hasOwn(entry, name)) this.faults.report('missing-value', entry, [name], { key: name });
    }
    if (outer) extra = this.withOuter(extra ?? {}, entry, outer);
    if (extra) record.extra = extra;
    const id = this.idFor(plan, record, given, parent, entry);
    if (id === undefined || !this.add(id, record, entry)) return undefined;
    const { recordType } = plan;
    if (recordType.ends.length > 0)
      for (const end of recordType.endIds(record)) this.indexes.addJoin(end, plan.type, id);
    if (hasChildren) this.readChildren(plan, entry, id, depth);
    return id;
  }

  private readChildren(plan: EntryPlan, entry: JsonObject, id: Id, depth: number): void {
    for (const part of plan.collections)
      this.readList(part, entry[part.name], id, depth + 1, entry, [part.name]);
    const settings = plan.settings.length > 0 ? entry['settings'] : undefined;
    if (!isJsonObject(settings)) return;
    // Last, for dismissals may name any record, also one whose id is made while it is read.
    for (const part of plan.settings) {
      this.readList(part, settings[part.name], id, depth + 1, entry, ['settings', part.name]);
    }
  }

  private readList(
    part: CollectionPart,
    list: Json | undefined,
    parent: Id,
    depth: number,
    within: JsonObject,
    steps: readonly string[],
  ): void {
    if (list === undefined) return;
    if (!isJsonArray(list)) {
      this.faults.report('wrong-value', within, steps, { expected: 'records', found: glimpse(list) });
      return;
    }
    if (depth > MAX_DEPTH) throw this.faults.fault('too-deep', within, steps, { limit: MAX_DEPTH });
    const plan = planOf(part.type);
    const ids: Id[] = [];
    for (let i = 0; i < list.length; i++) {
      const item = list[i];
      if (isJsonObject(item)) {
        const id = this.readEntry(plan, item, parent, i, depth);
        if (id !== undefined) ids.push(id);
      } else
        this.faults.report('wrong-value', within, [...steps, i], {
          expected: 'object',
          found: glimpse(item),
        });
    }
    // A copy has the room that it needs; the list that it is made of keeps room for more.
    if (ids.length > 0) this.indexes.addChildren(parent, part.type, ids.slice());
  }

  /** The record's id; what else the file called it goes into `sameAs`. Undefined after a fault. */
  private idFor(
    plan: EntryPlan,
    record: RecordDraft,
    given: Json | undefined,
    parent: Id,
    entry: JsonObject,
  ): Id | undefined {
    const { recordType } = plan;
    if (given !== undefined && typeof given !== 'string') {
      this.faults.report('wrong-value', entry, ['id'], { expected: 'id', found: glimpse(given) });
      return undefined;
    }
    const fixed = recordType.derived ? recordType.idFor(parent, record) : recordType.fixedId(record);
    if (given === undefined || given === '') {
      if (fixed === undefined) this.faults.report('missing-id', entry, ['id'], { type: plan.type });
      return fixed;
    }
    const id = ownIdFor(plan, given, fixed);
    if (id === given) return id;
    if (isOfOtherType(plan, given)) {
      this.faults.report('wrong-id-type', entry, ['id'], { id: shortened(given), type: plan.type });
      return undefined;
    }
    if (recordType.derived) this.renames.set(plan.type, given, id);
    else if (!this.renames.knows(plan.type, given)) {
      this.foreign = true;
      return undefined;
    }
    record.sameAs = withName(record.sameAs, { scheme: FILE_SCHEME, id: given });
    return id;
  }

  private add(id: Id, record: RecordDraft, entry: JsonObject): boolean {
    record.id = id;
    if (this.records.add(id, record)) {
      this.sources.push(entry);
      return true;
    }
    const first = this.sources[this.records.keys().indexOf(id)];
    this.faults.report('duplicate-id', entry, [], {
      id: shortened(id),
      first: first ? this.faults.place(first) : '',
    });
    return false;
  }

  /** The model's `extra` with what nobody knows in `settings` and around the model. */
  private withOuter(own: Extra, model: JsonObject, outer: JsonObject): Extra {
    const extra = { ...own };
    const settings = model['settings'];
    if (settings !== undefined && !isJsonObject(settings)) {
      this.faults.report('wrong-value', model, ['settings'], {
        expected: 'object',
        found: glimpse(settings),
      });
    }
    const known = new Set(planOf('model').settings.map((part) => part.name));
    const unknown: Extra = {};
    for (const [key, value] of Object.entries(isJsonObject(settings) ? settings : {})) {
      if (!known.has(key)) this.keep(unknown, 'settings', key, value, model, ['settings']);
    }
    for (const [name, values] of [
      [SETTINGS_EXTRA, unknown],
      [FILE_EXTRA, outer],
    ] as const) {
      const already = extra[name];
      if (Object.keys(values).length > 0)
        extra[name] = isJsonObject(already) ? { ...already, ...values } : values;
    }
    return extra;
  }

  private checkKept(value: Json, within: JsonObject, steps: readonly string[]): void {
    const reason = unkeepable(value);
    if (!reason) return;
    const values = reason.code === 'too-deep' ? { limit: MAX_DEPTH } : { key: String(reason.steps.at(-1)) };
    throw this.faults.fault(reason.code, within, [...steps, ...reason.steps], values);
  }
}

function withName(names: readonly SameAs[], name: SameAs): readonly SameAs[] {
  return names.some(({ scheme, id }) => scheme === name.scheme && id === name.id) ? names : [...names, name];
}

/** What may hold records of a type, as a sentence names it. */
function holders(type: RecordTypeName): readonly string[] {
  const { parents, nesting } = recordTypes[type];
  if (nesting.inSettings) return ['settings'];
  return parents === 'any' ? [] : parents;
}
