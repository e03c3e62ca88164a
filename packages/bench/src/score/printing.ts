import { HALVES, type Half } from './corpus.ts';
import { meetsTheBar, missedIn, precision, recall, total, wrongIn, type Count } from './counting.ts';
import type { Reading } from './reading.ts';

const RULE_WIDTH = 28;
const ALL = 'all rules';

/** A table of one language: a row a rule, then all rules, with the halves that were read beside one another. */
export function scoreTable(
  language: string,
  counts: Readonly<Partial<Record<Half, ReadonlyMap<string, Count>>>>,
): string {
  const halves = HALVES.flatMap((half) => counts[half] ?? []);
  const rules = [...new Set(halves.flatMap((half) => [...half.keys()]))].sort();
  const row = (name: string, countIn: (half: ReadonlyMap<string, Count>) => Count | undefined): string =>
    `${name.padEnd(RULE_WIDTH)}${halves.map((half) => figures(countIn(half))).join('  |')}`;
  const named = HALVES.filter((half) => counts[half] !== undefined);
  return [
    `${language.padEnd(RULE_WIDTH)}${named.map((half) => half.padStart(6).padEnd(WIDTH)).join('  |')}`,
    `${''.padEnd(RULE_WIDTH)}${halves.map(() => HEADS).join('  |')}`,
    ...rules.map((rule) => row(rule, (half) => half.get(rule))),
    `${row(ALL, total)}  ${verdictOn(counts.untouched)}`,
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** The bar is for lines that nobody made the lists by. */
function verdictOn(untouched: ReadonlyMap<string, Count> | undefined): string {
  if (untouched === undefined) return '';
  return meetsTheBar(total(untouched)) ? 'ok' : 'UNDER the bar';
}

const HEADS = `${'due'.padStart(6)}${'found'.padStart(7)}${'wrong'.padStart(7)}${'precision'.padStart(11)}${'recall'.padStart(8)}`;
const WIDTH = HEADS.length;

function figures(count: Count | undefined): string {
  if (!count) return ''.padEnd(WIDTH);
  const { due, found, wrong } = count;
  return (
    `${due}`.padStart(6) +
    `${found}`.padStart(7) +
    `${wrong}`.padStart(7) +
    share(precision(count)).padStart(11) +
    share(recall(count)).padStart(8)
  );
}

/** Cut, not rounded, so that no share looks as if it met a bar that it misses. */
function share(value: number | undefined): string {
  return value === undefined ? '–' : (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);
}

/** Each rule that was silent where it must speak, and each that spoke where it may not, with the words it points at. */
export function missLines(language: string, readings: readonly Reading[]): readonly string[] {
  return readings.flatMap((reading) => {
    const { text, kind } = reading.line;
    const wrong = new Set(wrongIn(reading));
    return [
      ...missedIn(reading).map((rule) => asLine(language, 'missed', rule, kind, text)),
      ...reading.said
        .filter(({ rule }) => wrong.has(rule))
        .map(({ rule, words }) => asLine(language, 'wrong', rule, kind, `“${words}” in: ${text}`)),
    ];
  });
}

function asLine(language: string, what: string, rule: string, kind: string, words: string): string {
  return `${language} ${what.padEnd(7)}${rule.padEnd(RULE_WIDTH)}${kind.padEnd(12)}${words}\n`;
}
