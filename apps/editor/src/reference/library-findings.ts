import {
  asShown,
  isAtLeast,
  settingsOf,
  textsIn,
  type Finding,
  type Model,
  type Strictness,
} from '@tegu/core';
import type { LibraryFinding, RuleCount } from './library-desk.ts';
import type { FindingsStretch } from './library-messages.ts';
import type { LibraryReading } from './library-reading.ts';

/** What a check has found in a library, in document order, as often as it is looked at. */
export class LibraryFindings {
  private readonly model: Model;
  private readonly found: readonly Finding[];
  private byRule: ReadonlyMap<string, readonly Finding[]> = new Map();

  /** `found`: all findings, whatever the settings. */
  constructor(model: Model, found: readonly Finding[]) {
    this.model = model;
    this.found = found;
  }

  /** How often each rule has something to say at a strictness, with its gravest severity; the most frequent first. */
  counts(strictness: Strictness): readonly RuleCount[] {
    const settings = settingsOf(this.model, strictness);
    const byRule = new Map<string, Finding[]>();
    for (const each of this.found) {
      const finding = asShown(each, settings);
      if (!finding) continue;
      const others = byRule.get(finding.rule);
      if (others) others.push(finding);
      else byRule.set(finding.rule, [finding]);
    }
    this.byRule = byRule;
    return [...byRule]
      .map(([rule, findings]) => ({ rule, severity: gravest(findings), count: findings.length }))
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  }

  /** A stretch of what was counted last of a rule. */
  of(rule: string, from: number, most: number, reading: LibraryReading): FindingsStretch {
    const all = this.byRule.get(rule) ?? [];
    const findings = all.slice(from, from + most).map((finding): LibraryFinding => {
      const record = this.model.get(finding.record);
      const texts = record && finding.field !== null ? textsIn(record, finding.field) : undefined;
      return {
        finding,
        competency: reading.competencyOf(finding.record),
        text: (finding.language !== null && texts?.[finding.language]) || '',
      };
    });
    return { findings, total: all.length };
  }
}

function gravest(findings: readonly Finding[]): Finding['severity'] {
  return findings.reduce<Finding['severity']>(
    (worst, { severity }) => (isAtLeast(severity, worst) ? severity : worst),
    'tip',
  );
}
