export type LineEnd = '\n' | '\r\n';

/** In a text of nothing but line ends each place is held in memory: so long are the pieces in which it is gone through. */
const STRETCH = 100_000;

/** A text whose lines all end in one way, and that way. Files that were put together from several end theirs in several. */
export function evenLines(text: string): { readonly text: string; readonly lineEnd: LineEnd } {
  const returns = countOf(text, '\r');
  if (returns === 0) return { text, lineEnd: '\n' };
  const isEven = countOf(text, '\n') === returns && countOf(text, '\r\n') === returns;
  return isEven ? { text, lineEnd: '\r\n' } : { text: plainLines(text), lineEnd: '\n' };
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

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) count++;
  return count;
}
