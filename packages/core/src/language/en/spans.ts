import type { Mention, Span } from '../language-pack.ts';

/** The stretch from one word to another. */
export function spanOf({ start }: Span, { end }: Span): Span {
  return { start, end };
}

/** The same with the text as it might stand instead, where that is sure. */
export function mentionOf(first: Span, last: Span, rewrite: string | undefined): Mention {
  const span = spanOf(first, last);
  return rewrite === undefined ? span : { ...span, rewrite };
}
