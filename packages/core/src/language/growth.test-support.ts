// For the tests of growth; nothing of the product imports it.

/** Letters of the shorter text. */
const SHORT = 2000;
/** The longer text is so many times as long: a linear reader takes so many times as long for it, a squared one 64 times. */
const TIMES = 8;
/** Where a reader that is linear in all but name stays below, and a squared one above, even beside much linear work. */
export const LINEAR = 20;
/** Milliseconds that what else the machine does is lost in; a squared reader takes many times that for the shorter text. */
const LEAST_MS = 0.1;
/** Short runs to each long one: one that is slowed by what else the machine does would hide a square. */
const SHORT_RUNS = 3;
/** What else runs makes times longer, never shorter: only the best count, and a reader is tried so long before it is found out. */
const LONGEST_MS = 8000;
const MOST_TRIES = 1000;

/**
 * How many times as long a reader takes for eight times the text, by its best times. The long text is read first: whatever
 * the machine learns by it makes the short one's time short, so that a square shows the more.
 */
export function growth(read: (text: string) => void, part: string, longest: number = LONGEST_MS): number {
  let long = Number.POSITIVE_INFINITY;
  let short = Number.POSITIVE_INFINITY;
  let turn = 0;
  const end = performance.now() + longest;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    long = Math.min(long, timeOf(read, part, SHORT * TIMES, (turn += 1)));
    for (let run = 0; run < SHORT_RUNS; run += 1)
      short = Math.min(short, timeOf(read, part, SHORT, (turn += 1)));
    if (long / Math.max(short, LEAST_MS) <= LINEAR) break;
    if (performance.now() > end) break;
  }
  return long / Math.max(short, LEAST_MS);
}

/** Milliseconds for a text of about a length: no two texts the same, so that no memory answers. */
function timeOf(read: (text: string) => void, part: string, length: number, turn: number): number {
  const text = part.repeat(Math.ceil(length / part.length) + turn);
  // A repeated string is put together when it is first read: not while the reader is timed.
  if (text.charCodeAt(text.length - 1) === 0) throw new Error('A part ends in nothing');
  const start = performance.now();
  read(text);
  return performance.now() - start;
}
