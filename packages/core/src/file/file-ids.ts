import { isOwnId, typeOfId, type Id } from '../records/id.ts';
import type { JsonObject } from '../records/json.ts';
import { assembleRecord } from '../records/record-fields.ts';
import { isRecordTypeName } from '../records/record.ts';
import type { LinkTarget } from '../records/field.ts';
import { recordTypeNames } from '../records/record.ts';
import { SINGLE_KINDS } from '../records/statement.ts';
import { textHash } from '../records/text-hash.ts';
import { planOf, type EntryPlan } from './entry-plan.ts';
import { MAX_DEPTH } from './format.ts';
import { isJsonArray, isJsonObject } from './json-guards.ts';

/** Ids that only the one record of its kind has. */
const RESERVED: ReadonlySet<Id> = new Set(SINGLE_KINDS.map((kind) => `statement:${kind}`));

/** Which ids of a file are replaced, and by which: keyed by type, since foreign files count each type from 1. */
export class Renames {
  private readonly ids = new Map<string, Id>();

  knows(type: string, given: string): boolean {
    return this.ids.has(`${type}\n${given}`);
  }

  set(type: string, given: string, id: Id): void {
    this.ids.set(`${type}\n${given}`, id);
  }

  /** The id that a link now names. */
  resolve(given: Id, targets: readonly LinkTarget[]): Id {
    if (this.ids.size === 0) return given;
    for (const type of targets.includes('any') ? recordTypeNames : targets) {
      const id = this.ids.get(`${type}\n${given}`);
      if (id !== undefined) return id;
    }
    return given;
  }
}

/** The id of a record that has an id of its own: the given one, or where that is foreign one made from it. */
export function ownIdFor(plan: EntryPlan, given: string, fixed: Id | undefined): Id {
  if (fixed !== undefined) return fixed;
  const isReserved = plan.type === 'statement' && RESERVED.has(given);
  if (given.startsWith(plan.prefix) && isOwnId(given) && !isReserved) return given;
  return plan.prefix + textHash(given);
}

/** True for an id that says it is another type's. */
export function isOfOtherType(plan: EntryPlan, given: string): boolean {
  const type = typeOfId(given);
  return type !== plan.type && isRecordTypeName(type);
}

/** Goes through all ids of a file that has foreign ones, before it is read: a link may stand before what it names. */
export function renamesIn(model: JsonObject): Renames {
  const renames = new Renames();
  collect(planOf('model'), model, renames, 0);
  return renames;
}

function collect(plan: EntryPlan, entry: JsonObject, renames: Renames, depth: number): void {
  if (!plan.recordType.derived) {
    const given = entry['id'];
    if (typeof given === 'string') {
      const id = ownIdFor(plan, given, fixedIdIn(plan, entry));
      if (id !== given) renames.set(plan.type, given, id);
    }
  }
  if (depth > MAX_DEPTH) return;
  for (const { name, type } of plan.collections) collectList(type, entry[name], renames, depth + 1);
  const settings = plan.settings.length > 0 ? entry['settings'] : undefined;
  if (!isJsonObject(settings)) return;
  for (const { name, type } of plan.settings) collectList(type, settings[name], renames, depth + 1);
}

function collectList(
  type: EntryPlan['type'],
  list: JsonObject[string] | undefined,
  renames: Renames,
  depth: number,
): void {
  if (list === undefined || !isJsonArray(list)) return;
  const plan = planOf(type);
  for (const item of list) if (isJsonObject(item)) collect(plan, item, renames, depth);
}

/** Only statements have kinds of which there is one; for all others this would be wasted work. */
function fixedIdIn(plan: EntryPlan, entry: JsonObject): Id | undefined {
  if (plan.type !== 'statement') return undefined;
  return plan.recordType.fixedId(assembleRecord(plan.type, { id: '', place: ['', ''], fields: entry }));
}
