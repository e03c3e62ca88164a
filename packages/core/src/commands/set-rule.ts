import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import { derivedId, type Id } from '../records/id.ts';
import type { RuleSetting } from '../records/rule-setting.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { RULE_ID } from './dismiss-finding.ts';

export interface SetRuleArgs {
  readonly rule: string;
  /** Off, at most this severe, or null: as the rule itself says. */
  readonly severity: 'off' | 'tip' | 'consider' | 'fix' | null;
}

/** Turns a rule off in this model, holds it at a severity, or leaves it to itself again. */
export const setRule: Command<SetRuleArgs> = defineCommand<SetRuleArgs>({
  id: 'set-rule',
  args: z.object({
    rule: z.string().check(z.regex(RULE_ID)),
    severity: z.nullable(z.enum(['off', 'tip', 'consider', 'fix'])),
  }),
  refusal: (model, { rule, severity }) =>
    (settingOf(model, rule)?.severity ?? null) === severity ? refuse('no-change', rule) : undefined,
  run: (tx, { rule, severity }) => {
    const there = settingOf(tx.model, rule);
    if (!there)
      return severity === null ? undefined : [tx.create('ruleSetting', tx.model.root, { rule, severity })];
    if (severity === null) tx.remove(there.id);
    else tx.set('ruleSetting', there.id, 'severity', severity);
    return undefined;
  },
});

function settingOf(model: Model, rule: string): RuleSetting | undefined {
  const id: Id = derivedId('ruleSetting', rule);
  const setting = model.record(id, 'ruleSetting');
  return setting?.live ? setting : undefined;
}
