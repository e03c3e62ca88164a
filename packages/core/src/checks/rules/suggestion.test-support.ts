import { applyNamed, isCommandId } from '../../commands/index.ts';
import type { Model } from '../../model/model.ts';
import { Checks } from '../checks.ts';
import type { Finding } from '../finding.ts';
import type { TextRule } from '../text-rule.ts';
import { allPacks, modelWith } from './rule.test-support.ts';

// For the tests of what a finding offers: an indicator in a small model, before and after the offer is taken up.

/** An indicator that a rule reads in a model. */
export interface Offered {
  readonly model: Model;
  readonly findings: readonly Finding[];
}

/** A competency with one indicator, which a role asks for, and what a rule finds in it. */
export function indicatorReadBy(rule: TextRule, text: string, language: string): Offered {
  const model = modelWith([language], (tx, root) => {
    const competency = tx.create('competency', root, {});
    tx.create('indicator', competency, { text: { [language]: text } });
    const role = tx.create('role', root, {});
    tx.create('requirement', role, { competency });
  });
  return readBy(rule, model);
}

/** The model once an offer of its only finding has been taken up, as one step, and what the rule finds in it then. */
export function takenUp(rule: TextRule, { model, findings }: Offered, label: string): Offered {
  const offers = findings.flatMap(({ suggestions }) => suggestions);
  const offer = offers.find((each) => each.label === label);
  if (!offer || !isCommandId(offer.command)) throw new Error(`${rule.id} offers no ${label}`);
  return readBy(rule, applyNamed(model, offer.command, offer.args).model);
}

/** The texts of the model's indicators in a language, in order. */
export function deedsIn({ model }: Offered, language: string): readonly string[] {
  return model
    .children(model.root, 'competency')
    .flatMap(({ id }) => model.children(id, 'indicator'))
    .map(({ text }) => text[language] ?? '');
}

/** What stands in place of a text once a rule's rewrite is taken up; fails where the rule still finds something then. */
export function rewritten(rule: TextRule, text: string, language: string): string {
  const after = takenUp(rule, indicatorReadBy(rule, text, language), 'rewrite');
  if (after.findings.length > 0) throw new Error(`${rule.id} still finds something in ${text}`);
  return deedsIn(after, language).join('\n');
}

function readBy(rule: TextRule, model: Model): Offered {
  const checks = new Checks(model, allPacks, [rule]);
  return { model, findings: [...model.all()].flatMap(({ id }) => checks.of(id).open) };
}
