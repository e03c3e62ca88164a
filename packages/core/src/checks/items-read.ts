import type { Derivation } from '../derive/derivation.ts';
import { defineQuery, type Query } from '../derive/query.ts';
import type { TextKind } from '../language/language-pack.ts';
import { packFor } from '../language/language-packs.ts';
import type { AnyRecord, RecordTypeName } from '../records/record.ts';
import { textsIn } from '../records/record-fields.ts';
import type { Finding } from './finding.ts';
import { speaks } from './model-findings.ts';
import type { ModelRule } from './model-rule.ts';
import type { Rule } from './rule.ts';
import { textFieldsReadIn } from './text-fields.ts';
import type { TextRule } from './text-rule.ts';

/** What a rule reads one by one: texts of a kind, or records of a type. */
export type ItemKind = TextKind | RecordTypeName;

/** By a rule's id, how many items of each kind it reads in the model. */
export type ItemsRead = ReadonlyMap<string, ReadonlyMap<ItemKind, number>>;

/** The kind of the item that a finding is in. */
export function itemKindOf(finding: Finding, record: AnyRecord, rule: Rule | undefined): ItemKind {
  if (rule?.scope !== 'text') return record.type;
  const field = textFieldsReadIn(record.type).find((each) => each.field === finding.field);
  return field?.kind ?? record.type;
}

/**
 * Counts what rules read in a whole model. It goes through all records anew: a note of each would cost many times as much,
 * and counts are asked for seldom. Only what a rule is about is kept, for that may rest on much.
 */
export class ItemCounter {
  private readonly rules: readonly Rule[];
  private readonly about: ReadonlyMap<string, Query<boolean>>;

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    this.about = new Map(
      rules.flatMap((rule) => (rule.scope === 'model' && rule.isAbout ? [[rule.id, aboutQuery(rule)]] : [])),
    );
  }

  count(derivation: Derivation): ItemsRead {
    const counts = new Map<string, Map<ItemKind, number>>(this.rules.map(({ id }) => [id, new Map()]));
    const asked = this.rules.filter((rule) => rule.scope === 'text' || speaks(rule, derivation));
    for (const record of derivation.model.all()) {
      if (!derivation.model.isLive(record.id)) continue;
      const spoken = textKindsIn(derivation, record);
      for (const rule of asked) {
        const ofRule = counts.get(rule.id);
        for (const kind of this.kindsRead(derivation, record, rule, spoken))
          ofRule?.set(kind, (ofRule.get(kind) ?? 0) + 1);
      }
    }
    return counts;
  }

  private kindsRead(
    derivation: Derivation,
    record: AnyRecord,
    rule: Rule,
    spoken: readonly SpokenText[],
  ): readonly ItemKind[] {
    if (rule.scope === 'text') return spoken.filter((text) => isReadBy(rule, text)).map(({ kind }) => kind);
    if (!rule.subjects.includes(record.type)) return [];
    const about = this.about.get(rule.id);
    return about === undefined || derivation.ask(about, record.id) ? [record.type] : [];
  }
}

/** A text that says something, and the packs' languages that it does so in. */
interface SpokenText {
  readonly kind: TextKind;
  readonly languages: readonly string[];
}

function textKindsIn({ packs }: Derivation, record: AnyRecord): readonly SpokenText[] {
  return textFieldsReadIn(record.type).map(({ field, kind }) => {
    const texts = Object.entries(textsIn(record, field) ?? {}).filter(([, text]) => text.trim() !== '');
    return { kind, languages: texts.flatMap(([language]) => packFor(packs, language)?.language ?? []) };
  });
}

function isReadBy(rule: TextRule, { kind, languages }: SpokenText): boolean {
  return rule.reads.includes(kind) && languages.some((language) => rule.languages.includes(language));
}

function aboutQuery({ id, isAbout }: ModelRule): Query<boolean> {
  return defineQuery(`isAbout ${id}`, (read, record) => isAbout?.(read, record) ?? true);
}
