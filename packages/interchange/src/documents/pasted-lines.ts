/** Marks that stand before a line of a list and never begin a sentence when a space follows. */
const BULLET = /^[-–—•·*▪◦‣○●■□◆◇➢➤✓✔❖→\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf071\uf06f](?:\s+|$)/u;
/** Letters that Word writes for the pictures of its bullets; a tab comes after them, as after no word. */
const WORD_BULLET = /^[o§Øüvqàþn](?:\t\s*|\u00a0{2,}\s*)/u;
/** `1)`, `a)`, `iv)`, `(2)`, `(b)`. */
const BRACKETED = /^\(?(?:\d{1,3}|[ivx]{1,5}|\p{L})\)(?:\s+|$)/u;
/** `1.1` and `2.3.` with a tab or several spaces, `1.` and `a.` and `II.` with a tab. */
const TABBED = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}\.?|\p{L}\.|[ivxIVX]{1,5}\.)(?:\t\s*|\u00a0{2,}\s*)/u;
/** `1. ` and `a. ` before a sentence. */
const NUMBERED = /^(?:\d{1,3}|\p{Ll})\.(?:[ \u00a0]+(?=[\p{Lu}"'„“”«])|\s*$)/u;
/** `1. ` before whatever follows. */
const COUNTED = /^(\d{1,3})\.[ \u00a0]+/u;

/** The lines of a pasted text, each without its bullet or number; empty ones are left out. */
export function pastedLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\v]/).map((line) => line.trimStart().trimEnd());
  const isCounted = countsUp(lines.filter((line) => line !== ''));
  return lines.map((line) => withoutBullet(line, isCounted)).filter((line) => line !== '');
}

/** A line without what stands before it in a list; `isCounted` where its number can be nothing else. */
export function withoutBullet(line: string, isCounted = false): string {
  for (const mark of [BULLET, WORD_BULLET, BRACKETED, TABBED, NUMBERED, ...(isCounted ? [COUNTED] : [])])
    if (mark.test(line)) return line.replace(mark, '').trim();
  return line;
}

/** Whether all lines are numbered one after the other: else `3. päeval` is the third day, not a third line. */
function countsUp(lines: readonly string[]): boolean {
  const first = Number(COUNTED.exec(lines[0] ?? '')?.[1]);
  return lines.length > 1 && lines.every((line, i) => Number(COUNTED.exec(line)?.[1]) === first + i);
}
