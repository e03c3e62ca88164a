import type { Reading } from './reading.ts';

/** How one rule, or all of them, did on some lines. */
export interface Count {
  /** Lines of which it must speak. */
  readonly due: number;
  /** Those of them of which it did. */
  readonly found: number;
  /** Lines of which it spoke and neither must nor may. */
  readonly wrong: number;
}

const NONE: Count = { due: 0, found: 0, wrong: 0 };

/** Counts by rule id, in the order of the alphabet. A rule that speaks twice of a line is counted once. */
export function countByRule(readings: readonly Reading[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const add = (rule: string, what: Partial<Count>): void => {
    counts.set(rule, sum(counts.get(rule) ?? NONE, { ...NONE, ...what }));
  };
  for (const reading of readings) {
    const spoken = rulesIn(reading);
    for (const rule of reading.line.rules) add(rule, { due: 1, found: spoken.has(rule) ? 1 : 0 });
    for (const rule of wrongIn(reading)) add(rule, { wrong: 1 });
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Rules that must speak of the line and did not. */
export function missedIn(reading: Reading): readonly string[] {
  const spoken = rulesIn(reading);
  return reading.line.rules.filter((rule) => !spoken.has(rule));
}

/** Rules that spoke of the line and neither must nor may. */
export function wrongIn(reading: Reading): readonly string[] {
  const fine = new Set<string>([...reading.line.rules, ...reading.line.may]);
  return [...rulesIn(reading)].filter((rule) => !fine.has(rule));
}

function rulesIn({ said }: Reading): ReadonlySet<string> {
  return new Set(said.map(({ rule }) => rule));
}

/** All rules together. */
export function total(counts: ReadonlyMap<string, Count>): Count {
  return [...counts.values()].reduce(sum, NONE);
}

function sum(a: Count, b: Count): Count {
  return { due: a.due + b.due, found: a.found + b.found, wrong: a.wrong + b.wrong };
}

/** Of what was said, the share that is right; nothing where nothing was said. */
export function precision({ found, wrong }: Count): number | undefined {
  return found + wrong === 0 ? undefined : found / (found + wrong);
}

/** Of what must be said, the share that was; nothing where nothing is due. */
export function recall({ due, found }: Count): number | undefined {
  return due === 0 ? undefined : found / due;
}

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.85;

/** Is it good enough for lines that nobody looked at while the lists were made? */
export function meetsTheBar(count: Count): boolean {
  return (precision(count) ?? 0) >= LEAST_PRECISION && (recall(count) ?? 0) >= LEAST_RECALL;
}
