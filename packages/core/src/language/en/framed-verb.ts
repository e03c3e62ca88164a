import { mainClauses } from '../clauses.ts';
import type { Mention } from '../language-pack.ts';
import type { Token, Tokens } from '../token.ts';
import { carrierAt, isInRow, pastAdverbs } from './carrier.ts';
import { mayBeBase } from './inflection.ts';
import { rewritten, rowInThirdPerson } from './rewriting.ts';
import { mentionOf } from './spans.ts';

/** The words that frame the verb of a main clause ("must ask", "tries to ask"), with the text as it is without them. */
export function framedVerb(tokens: Tokens, text: string, frames: RegExp): Mention | undefined {
  if (tokens.question) return undefined;
  for (const { tokens: clause } of mainClauses(tokens)) {
    const words = clause.map((token) => token.text).join(' ');
    const found = frames.exec(words);
    if (found === null) continue;
    const [frame] = found;
    const at = words.slice(0, found.index).split(' ').length - 1;
    const behind = at + frame.split(' ').length;
    const first = clause[at];
    const last = clause[behind - 1];
    const carrier = carrierAt(clause);
    if (first === undefined || last === undefined || (carrier >= 0 && carrier < at && !isInRow(clause, at)))
      continue;
    if (!frame.endsWith(' to') || mayBeBase(clause[pastAdverbs(clause, behind)]))
      return mentionOf(first, last, withoutFrame(tokens.all, clause.slice(0, at), first, last, frame, text));
  }
  return undefined;
}

/** Whose verb is no third person. */
const OTHERS = /^(?:i|we|you|they|people|staff)$|[^suy]s$/;

function withoutFrame(
  all: readonly Token[],
  subject: readonly Token[],
  { start }: Token,
  last: Token,
  frame: string,
  text: string,
): string | undefined {
  const isOther = subject.some((token, index) =>
    index < subject.length - 1 ? /^(?:i|we|and)$/.test(token.text) : OTHERS.test(token.text),
  );
  const from = all.indexOf(last) + 1;
  const after = all[from];
  if (isOther || after === undefined || / (?:for|at|towards)$/.test(frame)) return undefined;
  if (/n't| not/.test(frame)) return rewritten(text, [{ start, end: last.end, words: 'does not' }]);
  const row = rowInThirdPerson(all, pastAdverbs(all, from));
  return row && rewritten(text, [{ start, end: after.start, words: '' }, ...row]);
}
