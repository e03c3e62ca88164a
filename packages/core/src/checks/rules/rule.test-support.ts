import { english } from '../../language/en/index.ts';
import { estonian } from '../../language/et/index.ts';
import { finnish } from '../../language/fi/index.ts';
import type { TextKind } from '../../language/language-pack.ts';
import { languagePacks, packFor, type LanguagePacks } from '../../language/language-packs.ts';
import { Model } from '../../model/model.ts';
import { ModelTx, newRecord } from '../../model/model-tx.ts';
import type { Id } from '../../records/id.ts';
import { Checks } from '../checks.ts';
import type { Finding, Severity, Strictness } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { remarksOn } from '../text-remarks.ts';
import type { TextContext, TextRule } from '../text-rule.ts';

// For the tests of rules; nothing of the product imports it.

/** All three packs. */
export const allPacks: LanguagePacks = languagePacks(estonian, finnish, english);

/** What surrounds a text, where it differs from an indicator or a name in the middle of a model. */
export type Surroundings = Partial<Omit<TextContext, 'kind' | 'pack'>>;

/** One remark as tests compare it. */
export interface Said {
  readonly rule: string;
  readonly quote: string;
  readonly severity: Severity;
  readonly strictness: Strictness;
  readonly message: string;
  readonly moveToTraits: boolean;
  readonly rewrite?: string;
}

/** What rules say of one text. */
export function saidOf(
  rules: readonly TextRule[],
  text: string,
  language: string,
  kind: TextKind,
  surroundings: Surroundings = {},
): readonly Said[] {
  const pack = packFor(allPacks, language);
  if (!pack) throw new Error(`No pack reads ${language}`);
  const context: TextContext = {
    kind,
    pack,
    lowestLevel: false,
    alone: false,
    described: false,
    vocabulary: new Set<string>(),
    ...surroundings,
  };
  return remarksOn(text, context, rules).map(({ rule, remark }) => ({
    rule: rule.id,
    quote: text.slice(remark.start, remark.end),
    severity: remark.severity ?? rule.severity,
    strictness: remark.strictness ?? rule.strictness,
    message: remark.message ?? 'default',
    moveToTraits: remark.moveToTraits ?? false,
    ...(remark.rewrite === undefined ? {} : { rewrite: remark.rewrite }),
  }));
}

/** A small model in the given languages, made by writes. */
export function modelWith(languages: readonly string[], write: (tx: ModelTx, root: Id) => void): Model {
  const own = newRecord('model', '', { languages });
  const tx = new ModelTx(Model.from(own.id, [own]));
  write(tx, own.id);
  return tx.model;
}

/** The day on which the tests read models. */
const TODAY = '2026-11-22';

/** All findings of a rule on a model, sorted by message. */
export function findingsOf(rule: Rule, model: Model, packs: LanguagePacks = allPacks): readonly Finding[] {
  const checks = new Checks(model, packs, [rule], TODAY);
  return [...model.all()]
    .flatMap(({ id }) => checks.of(id).open)
    .sort((a, b) => (a.message.id < b.message.id ? -1 : a.message.id > b.message.id ? 1 : 0));
}
