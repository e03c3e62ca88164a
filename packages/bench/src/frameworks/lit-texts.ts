import { remarksOn, textRules, type LanguagePack, type TextKind } from '@tegu/core';

/** The texts of a collection that light up: by rule, and in draft strictness at all. */
export interface LitTexts {
  readonly byRule: ReadonlyMap<string, readonly string[]>;
  readonly inDraft: readonly string[];
}

/** Reads texts as `tegu check-text` does, by all rules of one text, each text standing alone. */
export function litTexts(texts: readonly string[], kind: TextKind, pack: LanguagePack): LitTexts {
  const context = {
    kind,
    pack,
    alone: true,
    lowestLevel: false,
    described: false,
    vocabulary: new Set<string>(),
  };
  const byRule = new Map<string, string[]>(rulesThatRead(kind, pack).map((rule) => [rule, []]));
  const inDraft: string[] = [];
  for (const text of texts) {
    const said = remarksOn(text, context, textRules);
    for (const rule of new Set(said.map(({ rule: { id } }) => id))) byRule.get(rule)?.push(text);
    if (said.some(({ rule, remark }) => (remark.strictness ?? rule.strictness) === 'draft'))
      inDraft.push(text);
  }
  return { byRule, inDraft };
}

/** The rules that read texts of a kind in the pack's language. */
export function rulesThatRead(kind: TextKind, pack: LanguagePack): readonly string[] {
  return textRules
    .filter(({ reads, languages }) => reads.includes(kind) && languages.includes(pack.language))
    .map(({ id }) => id);
}
