/** Milliseconds that one run of a piece of work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle value; of an even number the upper middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const WARM_UPS = 3;

/** A measured comparison, ready to be printed. */
export interface Comparison {
  readonly target: string;
  readonly what: string;
  /** Time of ours by time of the other. */
  readonly ratio: number;
  readonly limit: number;
  readonly ours: number;
  readonly other: number;
  /** What both are measured in; milliseconds when nothing is said. */
  readonly unit?: string;
}

/** Times of ours and of the other, and what they come to. */
type Times = Pick<Comparison, 'ratio' | 'ours' | 'other'>;

/** A way to take the times of so many runs of ours and of the other. */
type Timing = (runs: number, ours: () => number, other: () => number) => Times;

/** Runs ours and the other, first until both are compiled, then for their times. */
export function compare(
  target: string,
  what: string,
  limit: number,
  runs: number,
  ours: () => number,
  other: () => number,
  warmUps: number = WARM_UPS,
  timing: Timing = inPairs,
): Comparison {
  for (let round = 0; round < warmUps; round++) {
    ours();
    other();
  }
  return { target, what, limit, ...timing(runs, ours, other) };
}

/** Runs ours and the other in turn and takes the median of the ratios of each pair, for machines are noisy. */
function inPairs(runs: number, ours: () => number, other: () => number): Times {
  const pairs = Array.from({ length: runs }, (_, i) => {
    // Who goes first changes from pair to pair, so that neither always meets a warm or a tired machine.
    if (i % 2 === 0) {
      const a = ours();
      return [a, other()] as const;
    }
    const b = other();
    return [ours(), b] as const;
  });
  return {
    ratio: median(pairs.map(([a, b]) => a / b)),
    ours: median(pairs.map(([a]) => a)),
    other: median(pairs.map(([, b]) => b)),
  };
}

const BLOCKS = 3;

/**
 * Divides the whole times of blocks of runs of each. For work that makes so many objects that collecting them takes a third of
 * its time: that falls on some runs and not on others, so that the median of single ones would be a matter of luck, and in
 * blocks each pays for its own.
 */
export function inBlocks(runs: number, ours: () => number, other: () => number): Times {
  const whole = { ours: 0, other: 0 };
  for (let block = 0; block < BLOCKS; block++) {
    for (let run = 0; run < runs; run++) whole.ours += ours();
    for (let run = 0; run < runs; run++) whole.other += other();
  }
  const count = BLOCKS * runs;
  return { ratio: whole.ours / whole.other, ours: whole.ours / count, other: whole.other / count };
}

/** One line: target, what, ratio against its limit, and both times. */
export function asLine({ target, what, ratio, limit, ours, other, unit = 'ms' }: Comparison): string {
  const verdict = ratio <= limit ? 'ok  ' : 'OVER';
  return `${verdict} ${target.padEnd(4)} ${what.padEnd(66)} ${figure(ratio)} (at most ${figure(limit)})   ${figure(ours)} ${unit} / ${figure(other)} ${unit}`;
}

function figure(value: number): string {
  return value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}
