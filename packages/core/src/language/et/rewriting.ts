import type { Mention, Span } from '../language-pack.ts';
import type { Token } from '../token.ts';

/** A word that stands in the text in place of another; an empty one takes the word away, with the space before it. */
export interface Exchange extends Span {
  readonly to: string;
}

/** The text with words exchanged, in the order of the text; a capital stays a capital. */
export function exchanged(text: string, exchanges: readonly Exchange[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, to } of exchanges) {
    out += text.slice(at, start);
    at = end;
    if (to !== '') out += isCapital(text.charAt(start)) ? capitalised(to) : to;
    else if (out.trim() !== '') out = out.trimEnd();
    // The first word falls: the next one takes its place.
    else at += text.slice(end).search(/\S|$/);
  }
  out += text.slice(at);
  const opens = out.search(/\S/);
  return isCapital(text.trimStart().charAt(0)) ? out.slice(0, opens) + capitalised(out.slice(opens)) : out;
}

/** A mention of a stretch, with the rewrite where there is one. */
export function mentionOf({ start, end }: Span, rewrite: string | undefined): Mention {
  return rewrite === undefined ? { start, end } : { start, end, rewrite };
}

/** The exchange of one token. */
export function exchange({ start, end }: Token, to: string): Exchange {
  return { start, end, to };
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
