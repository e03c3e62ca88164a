import { Derivation } from '../derive/derivation.ts';
import type { Query } from '../derive/query.ts';
import type { LanguagePacks } from '../language/language-packs.ts';
import { inDocumentOrder } from '../model/document-order.ts';
import type { Model } from '../model/model.ts';
import type { RecordsDiff } from '../model/records-diff.ts';
import type { Id } from '../records/id.ts';
import type { RecordTypeName } from '../records/record.ts';
import { asShown, type CheckSettings } from './check-settings.ts';
import type { Finding } from './finding.ts';
import { findingsQuery, type RecordFindings, type SetAside } from './findings-of.ts';
import { ItemCounter, type ItemsRead } from './items-read.ts';
import type { Rule } from './rule.ts';
import { typesRead } from './types-read.ts';

/**
 * The findings on a model, kept as it changes. Reading the whole is done once; after an edit only the records whose
 * findings rest on it are read again, and the findings are those of a fresh reading.
 */
export class Checks {
  /** Answers about the model beside the findings: alignment, customer focus, profiles. */
  readonly derivation: Derivation;
  /** Every rule that is asked, by its id, whatever the settings. */
  readonly rules: ReadonlyMap<string, Rule>;
  private readonly query: Query<RecordFindings>;
  private readonly items: ItemCounter;
  private counted: { readonly model: Model; readonly read: ItemsRead } | undefined;
  private readonly byRecord = new Map<Id, RecordFindings>();
  /** Record types that some rule reads. */
  private readonly read: ReadonlySet<RecordTypeName>;

  /** `today` is the day on which it is read (`2026-11-22`); without it nothing is said of what has grown old. */
  constructor(model: Model, packs: LanguagePacks, rules: readonly Rule[], today: string | null = null) {
    this.derivation = new Derivation(model, packs, today);
    this.query = findingsQuery(rules);
    this.items = new ItemCounter(rules);
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.read = typesRead(rules);
    for (const { id, type } of model.all()) {
      if (this.read.has(type)) this.keep(id, this.derivation.watch(this.query, id));
    }
  }

  get model(): Model {
    return this.derivation.model;
  }

  /** Follows an edit; gives the ids of the records whose findings have changed. */
  update(model: Model, diff: RecordsDiff): ReadonlySet<Id> {
    this.derivation.update(model, diff);
    const changed = new Set<Id>();
    for (const [id, { before, after }] of diff) {
      const type = (before ?? after)?.type;
      if (type === undefined || !this.read.has(type)) continue;
      if (before && !after) {
        this.derivation.unwatch(this.query, id);
        if (this.byRecord.delete(id)) changed.add(id);
      } else if (!before && after) {
        if (this.keep(id, this.derivation.watch(this.query, id))) changed.add(id);
      }
    }
    for (const { key, value } of this.derivation.changed(this.query)) {
      this.keep(key, value);
      changed.add(key);
    }
    return changed;
  }

  /** All findings on a record, whatever the settings. */
  of(id: Id): RecordFindings {
    return this.byRecord.get(id) ?? { open: [], setAside: [] };
  }

  /** The findings that the settings show on a record. */
  shownOn(id: Id, settings: CheckSettings): readonly Finding[] {
    return shown(this.of(id).open, settings);
  }

  /** All findings that the settings show, in document order. */
  all(settings: CheckSettings): readonly Finding[] {
    const found: Finding[] = [];
    for (const { id } of inDocumentOrder(this.model)) found.push(...this.shownOn(id, settings));
    return found;
  }

  /** Findings that are shown in no order: for counting, where a model is large. */
  *unordered(settings: CheckSettings): IterableIterator<Finding> {
    for (const { open } of this.byRecord.values()) yield* shown(open, settings);
  }

  /** All findings that people have set aside. */
  *setAside(): IterableIterator<SetAside> {
    for (const { setAside } of this.byRecord.values()) yield* setAside;
  }

  /** How many items of each kind each rule reads: what counts of findings are held against. */
  itemsRead(): ItemsRead {
    if (this.counted?.model !== this.model)
      this.counted = { model: this.model, read: this.items.count(this.derivation) };
    return this.counted.read;
  }

  /** Keeps what was found on a record; false where nothing was found and nothing was kept. */
  private keep(id: Id, found: RecordFindings): boolean {
    if (found.open.length > 0 || found.setAside.length > 0) {
      this.byRecord.set(id, found);
      return true;
    }
    return this.byRecord.delete(id);
  }
}

function shown(findings: readonly Finding[], settings: CheckSettings): readonly Finding[] {
  if (findings.length === 0) return findings;
  return findings.flatMap((finding) => asShown(finding, settings) ?? []);
}
