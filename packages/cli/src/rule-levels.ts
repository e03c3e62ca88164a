import { rules, type RuleLevel } from '@tegu/core';
import { Fault } from './fault.ts';

const LEVELS = ['off', 'tip', 'consider', 'fix'] as const;

/** Reads `ID=off|tip|consider|fix`, each given once or more. Throws a Fault for a rule or level that is not there. */
export function readRuleLevels(options: readonly string[]): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  for (const option of options) {
    const [id = '', word = ''] = option.split('=');
    const level = LEVELS.find((each) => each === word);
    if (!level) throw new Fault(`--rule ${option}: expected ID=${LEVELS.join('|')}`);
    if (!rules.some((rule) => rule.id === id)) {
      throw new Fault(
        `--rule ${option}: no rule ${id}; there are ${rules.map((rule) => rule.id).join(', ')}`,
      );
    }
    levels.set(id, level);
  }
  return levels;
}
