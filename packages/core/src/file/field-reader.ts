import type { IdTable } from '../model/id-table.ts';
import { LANGUAGE_TAG } from '../records/field.ts';
import { sameAsSchema } from '../records/foreign-values.ts';
import type { Id } from '../records/id.ts';
import type { Json, JsonObject } from '../records/json.ts';
import type { AnyRecord } from '../records/record.ts';
import type { SameAs } from '../records/record-type.ts';
import type { Texts } from '../records/texts.ts';
import { expectationOf, type FieldPart } from './entry-plan.ts';
import type { Faults } from './faults.ts';
import type { Renames } from './file-ids.ts';
import { isForbiddenKey } from './format.ts';
import { glimpse, isJsonArray, isJsonObject } from './json-guards.ts';
import { shortened } from './place.ts';

/** How many short scalars a field remembers as passed, and how short. */
const MOST_PASSED = 64;
const LONGEST_PASSED = 24;

/** A link to a record that had not been read yet. */
interface PendingLink {
  readonly entry: JsonObject;
  readonly part: FieldPart;
  readonly id: Id;
  readonly given: string;
  readonly member: number | undefined;
}

/** Reads the values of fields through their schemas, and follows their links. */
export class FieldReader {
  private readonly faults: Faults;
  private readonly renames: Renames;
  private readonly records: IdTable<AnyRecord>;
  private readonly pending: PendingLink[] = [];
  private readonly languages = new Set<string>();

  constructor(faults: Faults, renames: Renames, records: IdTable<AnyRecord>) {
    this.faults = faults;
    this.renames = renames;
    this.records = records;
  }

  /** The value that a field has; undefined after a fault. */
  read(part: FieldPart, value: Json, entry: JsonObject): unknown {
    const { kind, links, schema } = part.field;
    if (kind === 'text') return this.texts(part, value, entry);
    if (kind === 'set') return this.members(part, value, entry);
    if (links !== undefined && typeof value === 'string' && value !== '')
      return this.link(part, value, entry, undefined);
    if (part.passed.has(value)) return value;
    const result = schema.safeParse(value);
    if (!result.success) return this.wrong(part, value, entry);
    if (part.passed.size < MOST_PASSED && isShortScalar(value)) part.passed.add(value);
    return result.data;
  }

  /** Names in other systems. Members that nobody knows stay in them. */
  sameAs(value: Json, entry: JsonObject): readonly SameAs[] | undefined {
    const result = sameAsSchema.safeParse(value);
    if (result.success) return result.data;
    const path = result.error.issues[0]?.path ?? [];
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
    this.faults.report('wrong-value', entry, ['sameAs', ...steps], {
      expected: 'sameAs',
      found: glimpse(at(value, steps)),
    });
    return undefined;
  }

  /** Looks up the links that stood before what they name. To be called when all records are read. */
  finish(): void {
    for (const { entry, part, id, given, member } of this.pending) {
      const target = this.records.get(id);
      const steps = member === undefined ? [part.name] : [part.name, member];
      if (target) this.checkTarget(part, target, given, entry, steps);
      else
        this.faults.report('missing-link', entry, steps, {
          id: shortened(given),
          options: part.field.links ?? [],
        });
    }
  }

  private texts(part: FieldPart, value: Json, entry: JsonObject): Texts | undefined {
    if (isSoundTexts(value, this.languages)) return value;
    if (!isJsonObject(value)) {
      this.wrong(part, value, entry);
      return undefined;
    }
    const sound: Record<string, string> = {};
    for (const [tag, text] of Object.entries(value)) {
      if (isForbiddenKey(tag))
        throw this.faults.fault('prototype-key', entry, [part.name, tag], { key: tag });
      if (!LANGUAGE_TAG.test(tag))
        this.faults.report('bad-language', entry, [part.name, tag], { key: shortened(tag) });
      else if (typeof text !== 'string') {
        this.faults.report('wrong-value', entry, [part.name, tag], {
          expected: 'text',
          found: glimpse(text),
        });
      } else {
        this.languages.add(tag);
        if (text !== '') sound[tag] = text;
      }
    }
    return sound;
  }

  private members(part: FieldPart, value: Json, entry: JsonObject): readonly string[] | undefined {
    if (!isTextList(value) || !part.field.schema.safeParse(value).success) {
      this.wrong(part, value, entry);
      return undefined;
    }
    const members = part.field.links ? value.map((id, i) => this.link(part, id, entry, i)) : value;
    return isSortedSet(members) ? members : [...new Set(members)].sort();
  }

  private link(part: FieldPart, given: string, entry: JsonObject, member: number | undefined): Id {
    const id = this.renames.resolve(given, part.field.links ?? []);
    const target = this.records.get(id);
    if (target === undefined) this.pending.push({ entry, part, id, given, member });
    else
      this.checkTarget(part, target, given, entry, member === undefined ? [part.name] : [part.name, member]);
    return id;
  }

  private checkTarget(
    part: FieldPart,
    target: AnyRecord,
    given: string,
    entry: JsonObject,
    steps: readonly (string | number)[],
  ): void {
    const links = part.field.links ?? [];
    if (links.includes(target.type) || links.includes('any')) return;
    this.faults.report('wrong-link-type', entry, steps, {
      id: shortened(given),
      type: target.type,
      options: links,
    });
  }

  private wrong(part: FieldPart, value: Json, entry: JsonObject): undefined {
    const issue = part.field.schema.safeParse(value).error?.issues[0];
    const steps = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
    const inner = at(value, steps);
    const expected = expectationOf(part.field);
    if (expected === 'languages' && steps.length > 0 && typeof inner === 'string') {
      this.faults.report('bad-language', entry, [part.name, ...steps], { key: shortened(inner) });
    } else {
      const options = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
      this.faults.report('wrong-value', entry, [part.name, ...steps], {
        expected,
        options,
        found: glimpse(inner),
      });
    }
    return undefined;
  }
}

/** The usual case: strings in languages that have been seen before. */
function isSoundTexts(value: Json, languages: ReadonlySet<string>): value is Texts {
  if (!isJsonObject(value)) return false;
  for (const tag in value) {
    const text = value[tag];
    if (typeof text !== 'string' || text === '' || !languages.has(tag)) return false;
  }
  return true;
}

function isTextList(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((member) => typeof member === 'string');
}

function isSortedSet(members: readonly string[]): boolean {
  for (let i = 1; i < members.length; i++) if ((members[i - 1] ?? '') >= (members[i] ?? '')) return false;
  return true;
}

function isShortScalar(value: Json): boolean {
  return typeof value === 'string' ? value.length <= LONGEST_PASSED : typeof value !== 'object';
}

function at(value: Json, steps: readonly (string | number)[]): Json | undefined {
  let inner: Json | undefined = value;
  for (const step of steps) {
    if (isJsonArray(inner)) inner = inner[Number(step)];
    else inner = isJsonObject(inner) ? inner[String(step)] : undefined;
  }
  return inner;
}
