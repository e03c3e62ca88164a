import type { Span } from '../language-pack.ts';
import { COLON, type Tokens } from '../token.ts';
import { isFinite } from './main-verb.ts';

/** A question in place of a deed: its first word. What somebody asks after a colon is the deed's own content. */
export function question(tokens: Tokens): Span | undefined {
  const [first] = tokens.all;
  if (first === undefined) return undefined;
  if (!tokens.question) return first.text === 'kas' && !first.aside ? spanOf(first) : undefined;
  let verbBefore = false;
  for (const token of tokens.all) {
    if (verbBefore && (token.gap & COLON) !== 0) return undefined;
    if (!token.aside && isFinite(token)) verbBefore = true;
  }
  return spanOf(first);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
