import type { LanguagePack, TextKind } from '../language/language-pack.ts';
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
  const { pack, kind } = context;
  const clues = pack.clues(text);
  const spoken: RuleRemark[] = [];
  for (const { rule, clue } of readersOf(kind, pack, rules)) {
    if ((clues & clue) === 0) continue;
    const remarks = rule.check(text, context);
    if (remarks.length > 0) for (const remark of remarks) spoken.push({ rule, remark });
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

/** A rule with the bit of what it seeks; all bits where it reads every text. */
interface Reader {
  readonly rule: TextRule;
  readonly clue: number;
}

const ANY = -1;

interface ReadersOfRules {
  readonly rules: readonly TextRule[];
  readonly readers: readonly Reader[];
}

/** What was found last for a pack and a kind of text; the rules are the same ones from text to text. */
const found = new WeakMap<LanguagePack, Map<TextKind, ReadersOfRules>>();

/** Which of a set of rules read a kind of text by a pack. */
function readersOf(kind: TextKind, pack: LanguagePack, rules: readonly TextRule[]): readonly Reader[] {
  let byKind = found.get(pack);
  if (!byKind) found.set(pack, (byKind = new Map<TextKind, ReadersOfRules>()));
  const last = byKind.get(kind);
  if (last?.rules === rules) return last.readers;
  const readers = rules
    .filter((rule) => rule.reads.includes(kind) && rule.languages.includes(pack.language))
    .map((rule) => ({ rule, clue: rule.seeks === undefined ? ANY : pack.clueOf(rule.seeks) }));
  byKind.set(kind, { rules, readers });
  return readers;
}
