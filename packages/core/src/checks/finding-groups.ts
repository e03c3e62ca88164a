import type { Checks } from './checks.ts';
import type { Finding } from './finding.ts';
import { itemKindOf, type ItemKind, type ItemsRead } from './items-read.ts';

/** In how many items of a kind a rule has found something, of how many that it reads. */
export interface ItemCount {
  readonly kind: ItemKind;
  readonly found: number;
  readonly read: number;
}

/** All findings of one rule. */
export interface FindingGroup {
  readonly rule: string;
  readonly findings: readonly Finding[];
  /** The kinds of item that something was found in, those with the most first. */
  readonly items: readonly ItemCount[];
  /** So many items have it that it is a way of wording, to be shown once. */
  readonly isPattern: boolean;
}

/** Above this share of the items that a rule reads its findings are a pattern. */
const PATTERN_SHARE = 0.4;

/** So few can be read one by one, whatever their share. */
export const FEW = 3;

/** Findings by rule, in the order in which each rule first speaks, with counts of what the rule reads. */
export function findingGroups(checks: Checks, findings: readonly Finding[]): readonly FindingGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = byRule.get(finding.rule);
    if (others) others.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  if (byRule.size === 0) return [];
  const read = checks.itemsRead();
  return [...byRule].map(([rule, found]) => {
    const items = countsOf(checks, rule, found, read);
    return { rule, findings: found, items, isPattern: isPattern(items, sumOf(read, rule)) };
  });
}

/** Texts with a finding of a rule that reads texts, of all texts that such rules read. */
export function textsFoundIn(
  checks: Checks,
  findings: readonly Finding[],
): { readonly found: number; readonly read: number } {
  const found = new Set<string>();
  for (const { rule, record, field } of findings)
    if (checks.rules.get(rule)?.scope === 'text') found.add(`${record} ${field}`);
  const most = new Map<ItemKind, number>();
  for (const [rule, kinds] of checks.itemsRead()) {
    if (checks.rules.get(rule)?.scope !== 'text') continue;
    for (const [kind, count] of kinds) most.set(kind, Math.max(count, most.get(kind) ?? 0));
  }
  return { found: found.size, read: [...most.values()].reduce((sum, count) => sum + count, 0) };
}

function countsOf(
  checks: Checks,
  rule: string,
  findings: readonly Finding[],
  read: ItemsRead,
): readonly ItemCount[] {
  const hit = new Map<ItemKind, Set<string>>();
  for (const finding of findings) {
    const record = checks.model.get(finding.record);
    if (!record) continue;
    const kind = itemKindOf(finding, record, checks.rules.get(rule));
    const ids = hit.get(kind) ?? new Set<string>();
    hit.set(kind, ids.add(finding.record));
  }
  return [...hit]
    .map(([kind, ids]) => ({
      kind,
      found: ids.size,
      read: Math.max(ids.size, read.get(rule)?.get(kind) ?? 0),
    }))
    .sort((a, b) => b.found - a.found);
}

function isPattern(items: readonly ItemCount[], read: number): boolean {
  const found = items.reduce((sum, item) => sum + item.found, 0);
  return found > FEW && found > read * PATTERN_SHARE;
}

function sumOf(read: ItemsRead, rule: string): number {
  let sum = 0;
  for (const count of read.get(rule)?.values() ?? []) sum += count;
  return sum;
}
