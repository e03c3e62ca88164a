export type LineEnd = '\n' | '\r\n';

/** In a text of nothing but line ends each place is held in memory: so long are the pieces in which it is gone through. */
const STRETCH = 100_000;

/** A text whose lines all end in one way, and that way. Files that were put together from several end theirs in several. */
export function evenLines(text: string): { readonly text: string; readonly lineEnd: LineEnd } {
  const first = text.indexOf('\r');
  if (first < 0) return { text, lineEnd: '\n' };
  return isOfPairs(text, first) ? { text, lineEnd: '\r\n' } : { text: plainLines(text), lineEnd: '\n' };
}

/** True where each return, of which the first is here, has a newline behind it, and each newline a return before it. */
function isOfPairs(text: string, first: number): boolean {
  let at = first;
  let newline = text.indexOf('\n');
  while (at >= 0 && newline === at + 1) {
    at = text.indexOf('\r', newline);
    newline = text.indexOf('\n', newline + 1);
  }
  return at < 0 && newline < 0;
}

/** The same text with a plain `\n` at the end of each line. */
export function plainLines(text: string): string {
  if (!text.includes('\r')) return text;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += STRETCH) {
    const piece = text
      .slice(at, at + STRETCH)
      .split('\r\n')
      .join('\n')
      .split('\r')
      .join('\n');
    const isCut = at > 0 && text[at - 1] === '\r' && text[at] === '\n';
    pieces.push(isCut ? piece.slice(1) : piece);
  }
  return pieces.join('');
}

/** True for a text of even lines that has more of them. */
export function hasMoreLines(text: string, count: number): boolean {
  let at = -1;
  for (let line = 0; line < count; line++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}
