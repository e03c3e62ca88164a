import type { Model } from '../model/model.ts';
import type { Finding, Severity, Strictness } from './finding.ts';

/** What a model or a person has set a rule to: off, or at most this severe. */
export type RuleLevel = Severity | 'off';

/** Which findings are shown. */
export interface CheckSettings {
  readonly strictness: Strictness;
  /** Rules set by hand, by id. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
}

const WEIGHT: Readonly<Record<Severity, number>> = { tip: 0, consider: 1, fix: 2 };

/** The settings that a model carries, with those given on top. */
export function settingsOf(
  model: Model,
  strictness: Strictness = 'draft',
  overrides: ReadonlyMap<string, RuleLevel> = new Map(),
): CheckSettings {
  const rules = new Map<string, RuleLevel>();
  for (const setting of model.children(model.root, 'ruleSetting')) rules.set(setting.rule, setting.severity);
  for (const [rule, level] of overrides) rules.set(rule, level);
  return { strictness, rules };
}

/**
 * The finding as it is shown, or undefined where it is not. A setting caps the severity, and naming a rule with a severity
 * turns it on in draft.
 */
export function asShown(finding: Finding, settings: CheckSettings): Finding | undefined {
  const set = settings.rules.get(finding.rule);
  if (set === 'off') return undefined;
  if (set === undefined)
    return settings.strictness === 'review' || finding.strictness === 'draft' ? finding : undefined;
  return WEIGHT[set] < WEIGHT[finding.severity] ? milder(finding, set) : finding;
}

/** A finding that is held at a severity stays one and the same value, so that whoever shows it need not be drawn again. */
const held = new WeakMap<Finding, Map<Severity, Finding>>();

function milder(finding: Finding, severity: Severity): Finding {
  const bySeverity = held.get(finding) ?? new Map<Severity, Finding>();
  const there = bySeverity.get(severity) ?? { ...finding, severity };
  held.set(finding, bySeverity.set(severity, there));
  return there;
}

/** True for a severity at or above another. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return WEIGHT[severity] >= WEIGHT[threshold];
}
