import type { Id } from '../records/id.ts';
import type { Json } from '../records/json.ts';
import { fieldValue } from '../records/record-fields.ts';
import type { AnyRecord } from '../records/record.ts';
import type { Model } from '../model/model.ts';
import { planOf, type CollectionPart } from './entry-plan.ts';
import { FileFault } from './file-fault.ts';
import { ownIdFor } from './file-ids.ts';
import { writtenExtra, writtenNames, writtenValue, type Written } from './file-values.ts';
import {
  FILE_EXTRA,
  FILE_KEYS,
  FILE_SCHEME,
  FORMAT,
  FORMAT_VERSION,
  MAX_CHARACTERS,
  MAX_DEPTH,
  SETTINGS_EXTRA,
} from './format.ts';
import { NAMES_OF_PEOPLE } from './names-of-people.ts';

export interface WriteOptions {
  /** Also writes the names of people (authors of comments, who is responsible, who set a finding aside): they leave the live document only when asked. */
  readonly names?: boolean;
  /** Says that a newer Tegu made the model, whichever that was: whoever reads the file then only looks at it, as here. */
  readonly newer?: boolean;
}

/** A living record and what stands under it. */
interface Node {
  readonly record: AnyRecord;
  readonly lists: ReadonlyMap<CollectionPart, readonly Node[]>;
}

/**
 * The text of a model's file: its living records, nested, in order. The same model gives the same bytes, and what is
 * written can always be read: links to what is not alive are left out. Throws FileFault only for a model that no file can
 * hold: one with two statements of a kind of which there is one, or too large.
 */
export function writeFile(model: Model, options: WriteOptions = {}): string {
  const writer = new FileWriter(model, options);
  const file = writer.file();
  const text = JSON.stringify(file, null, 2) + '\n';
  if (text.length <= MAX_CHARACTERS) return text;
  const compact = JSON.stringify(file) + '\n';
  if (compact.length <= MAX_CHARACTERS) return compact;
  throw new FileFault('too-large', '', { size: compact.length, limit: MAX_CHARACTERS });
}

class FileWriter {
  private readonly model: Model;
  private readonly names: boolean;
  private readonly version: number;
  private readonly languages: readonly string[];
  /** Ids, as the model has them, of all that is written: what links may name. */
  private readonly there = new Set<Id>();
  /** Ids that a file writes otherwise than the model. */
  private readonly renamed = new Map<Id, Id>();
  private readonly taken = new Set<Id>();

  constructor(model: Model, { names = false, newer = false }: WriteOptions) {
    this.model = model;
    this.names = names;
    this.version = newer ? FORMAT_VERSION + 1 : FORMAT_VERSION;
    this.languages = model.own.languages;
  }

  file(): Written {
    const node = this.collect(this.model.own, 0);
    const model = this.entry(node, '') ?? {};
    const file: Written = { format: FORMAT, formatVersion: this.version, model };
    writtenExtra(file, FORMAT, node.record.extra[FILE_EXTRA], FILE_KEYS);
    return file;
  }

  /** What is written, found before anything is written: a link may stand before what it names. */
  private collect(record: AnyRecord, depth: number): Node {
    const plan = planOf(record.type);
    this.there.add(record.id);
    if (!plan.recordType.derived) this.claimOwnId(record);
    const lists = new Map<CollectionPart, readonly Node[]>();
    if (depth < MAX_DEPTH) {
      for (const part of [...plan.collections, ...plan.settings]) {
        const children = this.model.children(record.id, part.type);
        if (children.length > 0)
          lists.set(
            part,
            children.map((child) => this.collect(child, depth + 1)),
          );
      }
    }
    return { record, lists };
  }

  private claimOwnId(record: AnyRecord): void {
    const plan = planOf(record.type);
    const id = ownIdFor(plan, record.id, plan.recordType.fixedId(record));
    if (this.taken.has(id)) throw new FileFault('duplicate-id', '', { id, first: record.id });
    this.taken.add(id);
    if (id !== record.id) this.renamed.set(record.id, id);
  }

  /** A record's object; undefined for a join that cannot be told from another one in the file. */
  private entry(node: Node, parent: Id): Written | undefined {
    const { record } = node;
    const plan = planOf(record.type);
    const values = this.values(record);
    const id = this.idOf(record, parent, values);
    if (id === undefined || plan.required.some(({ name }) => !Object.hasOwn(values, name))) {
      this.forget(node);
      return undefined;
    }
    const entry: Written = plan.recordType.derived ? { ...values } : { id, ...values };
    const names = writtenNames(
      record.sameAs,
      plan.recordType.derived || id === record.id ? undefined : { scheme: FILE_SCHEME, id: record.id },
    );
    if (names.length > 0) entry['sameAs'] = names;
    for (const part of plan.collections) this.list(entry, node, part, id);
    if (plan.settings.length > 0) {
      const settings: Written = {};
      for (const part of plan.settings) this.list(settings, node, part, id);
      writtenExtra(
        settings,
        'settings',
        record.extra[SETTINGS_EXTRA],
        new Set(plan.settings.map(({ name }) => name)),
      );
      if (Object.keys(settings).length > 0) entry['settings'] = settings;
    }
    writtenExtra(entry, record.type, record.extra, plan.parts);
    return entry;
  }

  private list(into: Written, node: Node, part: CollectionPart, id: Id): void {
    const children = node.lists.get(part);
    if (!children) return;
    const entries = children.map((child) => this.entry(child, id)).filter((entry) => entry !== undefined);
    if (entries.length > 0) into[part.name] = entries;
  }

  /** The fields that are not empty, in the order of their declaration. */
  private values(record: AnyRecord): Written {
    const values: Written = {};
    for (const { name, field } of planOf(record.type).fields) {
      if (!this.names && NAMES_OF_PEOPLE.get(record.type) === name) continue;
      const value = writtenValue(
        field,
        fieldValue(record, name),
        this.languages,
        field.links ? this.link : undefined,
      );
      if (value !== undefined) values[name] = value;
    }
    return values;
  }

  private readonly link = (id: Id): Json | undefined =>
    this.there.has(id) ? (this.renamed.get(id) ?? id) : undefined;

  private idOf(record: AnyRecord, parent: Id, values: Written): Id | undefined {
    const { recordType } = planOf(record.type);
    if (!recordType.derived) return this.renamed.get(record.id) ?? record.id;
    const empty = planOf(record.type).blank;
    const id = recordType.idFor(parent, { ...empty, ...values });
    if (this.taken.has(id)) return undefined;
    this.taken.add(id);
    if (id !== record.id) this.renamed.set(record.id, id);
    return id;
  }

  private forget(node: Node): void {
    this.there.delete(node.record.id);
    for (const children of node.lists.values()) for (const child of children) this.forget(child);
  }
}
