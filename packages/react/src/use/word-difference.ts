/** A stretch of a text, and whether the other text has it too. */
export interface Stretch {
  readonly text: string;
  readonly isOther: boolean;
}

/** Two texts side by side, each in stretches. */
export interface WordDifference {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** From so many pairs of words on, texts are not compared word by word: they have become others. */
const MOST_PAIRS = 1_000_000;

/** Which words of two texts differ: as few as can be, with the spaces between them. */
export function wordDifference(before: string, after: string): WordDifference {
  const [was, is] = [wordsIn(before), wordsIn(after)];
  const isKept = keptWords(was, is);
  return { before: stretches(was, isKept.before), after: stretches(is, isKept.after) };
}

/** Words with the spaces before them, so that all of them together are the text. */
function wordsIn(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? [];
}

interface Kept {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/** The places of the longest row of words that both have. */
function keptWords(was: readonly string[], is: readonly string[]): Kept {
  const [a, b] = [was.map((word) => word.trim()), is.map((word) => word.trim())];
  const before = new Set<number>();
  const after = new Set<number>();
  const keep = (i: number, j: number): void => void (before.add(i), after.add(j));
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) keep(start, start++);
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) keep(--endA, --endB);
  if ((endA - start) * (endB - start) > MOST_PAIRS) return { before, after };
  const lengths = commonLengths(a.slice(start, endA), b.slice(start, endB));
  let [i, j] = [start, start];
  while (i < endA && j < endB) {
    if (a[i] === b[j]) keep(i++, j++);
    else if (at(lengths, i - start + 1, j - start) >= at(lengths, i - start, j - start + 1)) i++;
    else j++;
  }
  return { before, after };
}

/** For each pair of places how many words the rests have in common, in the same order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = rows[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

/** Words of a kind beside each other as one stretch; the space before a changed word stays outside of it. */
function stretches(words: readonly string[], kept: ReadonlySet<number>): readonly Stretch[] {
  const made: { text: string; isOther: boolean }[] = [];
  const add = (text: string, isOther: boolean): void => {
    const last = made.at(-1);
    if (text === '') return;
    if (last?.isOther === isOther) last.text += text;
    else made.push({ text, isOther });
  };
  words.forEach((word, i) => {
    const isOther = !kept.has(i) && word.trim() !== '';
    const follows = isOther && made.at(-1)?.isOther === true;
    const space = word.length - word.trimStart().length;
    if (!follows) add(word.slice(0, space), false);
    add(follows ? word : word.slice(space), isOther);
  });
  return made;
}
