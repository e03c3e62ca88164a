import type { TextContext, TextRemark, TextRule } from './text-rule.ts';

/** A rule with one of its remarks on a text. */
export interface RuleRemark {
  readonly rule: TextRule;
  readonly remark: TextRemark;
}

/** What rules remark on one text, in the order of the text; a rule is silent where a more specific one speaks. */
export function remarksOn(
  text: string,
  context: TextContext,
  rules: readonly TextRule[],
): readonly RuleRemark[] {
  if (text.trim() === '') return [];
  const spoken: RuleRemark[] = [];
  for (const rule of rules) {
    if (!rule.reads.includes(context.kind) || !rule.languages.includes(context.pack.language)) continue;
    for (const remark of rule.check(text, context)) spoken.push({ rule, remark });
  }
  if (spoken.length < 2) return spoken;
  const silenced = new Set(spoken.flatMap(({ rule }) => rule.silences));
  return spoken
    .filter(({ rule }) => !silenced.has(rule.id))
    .sort(
      (a, b) =>
        a.remark.start - b.remark.start || a.remark.end - b.remark.end || (a.rule.id < b.rule.id ? -1 : 1),
    );
}
