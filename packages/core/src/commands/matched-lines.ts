import type { Id } from '../records/id.ts';

/** A record with one line of text, as it stands before. */
export interface LineRecord {
  readonly id: Id;
  readonly line: string;
}

/** A line as it is to be, and the record that says it; null for one that has to be made. */
export interface MatchedLine {
  readonly line: string;
  readonly id: Id | null;
  /** Its record stands elsewhere among the others. */
  readonly isMoved: boolean;
}

/** More pairs than this are not compared word by word: nobody has so many deeds, but somebody may paste them. */
const MOST_COMPARED = 40_000;

/**
 * Finds for each line the record that it comes from, so that a list edited as text keeps its records: an unchanged line
 * keeps its own, wherever it now stands; a changed one takes the likest of those that stood in its place.
 */
export function matchedLines(
  before: readonly LineRecord[],
  lines: readonly string[],
): readonly MatchedLine[] {
  const found = new Map<number, { readonly at: number; readonly isMoved: boolean }>();
  const used = new Set<number>();
  const pair = (at: number, line: number, isMoved: boolean): void => {
    found.set(line, { at, isMoved });
    used.add(at);
  };
  const same = likestPairs(before, lines, (record, line) => (record.line === line ? 1 : 0));
  for (const [at, line] of same) pair(at, line, false);
  for (const [line, text] of lines.entries()) {
    const at = found.has(line) ? -1 : before.findIndex((record, i) => !used.has(i) && record.line === text);
    if (at >= 0) pair(at, line, true);
  }
  // Between two lines that have stayed, what has gone and what has come belong together.
  let [atStart, lineStart] = [0, 0];
  for (const [atEnd, lineEnd] of [...same, [before.length, lines.length] as const]) {
    const gone = indexes(atStart, atEnd).filter((at) => !used.has(at));
    const come = indexes(lineStart, lineEnd).filter((line) => !found.has(line));
    const alike = likestPairs(
      gone,
      come,
      (at, line) => 0.01 + likeness(before[at]?.line ?? '', lines[line] ?? ''),
    );
    for (const [i, j] of alike) pair(gone[i] ?? 0, come[j] ?? 0, false);
    [atStart, lineStart] = [atEnd + 1, lineEnd + 1];
  }
  return lines.map((line, i) => {
    const match = found.get(i);
    return { line, id: (match && before[match.at]?.id) ?? null, isMoved: match?.isMoved ?? false };
  });
}

type Pair = readonly [at: number, line: number];

/** The pairs, in the order of both lists, whose worth together is the greatest; those that are worth nothing are none. */
function likestPairs<A, B>(
  before: readonly A[],
  after: readonly B[],
  worth: (a: A, b: B) => number,
): readonly Pair[] {
  if (before.length * after.length > MOST_COMPARED) return inPlace(before, after, worth);
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const [a, b] = [before[i], after[j]];
      const own = a === undefined || b === undefined ? 0 : worth(a, b);
      const both = own > 0 ? own + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (at(i, j) === at(i + 1, j)) i++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

function inPlace<A, B>(
  before: readonly A[],
  after: readonly B[],
  worth: (a: A, b: B) => number,
): readonly Pair[] {
  return before.flatMap((a, i): readonly Pair[] => {
    const b = after[i];
    return b !== undefined && worth(a, b) > 0 ? [[i, i]] : [];
  });
}

/** How many of their words two lines share, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [mine, others] = [wordsIn(a), wordsIn(b)];
  const shared = [...mine].filter((word) => others.has(word)).length;
  return mine.size + others.size === 0 ? 0 : (2 * shared) / (mine.size + others.size);
}

function wordsIn(line: string): ReadonlySet<string> {
  return new Set(
    line
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
