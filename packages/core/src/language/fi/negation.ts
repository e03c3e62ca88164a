import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { isFinite, isVerbOrNoun } from './finite-verb.ts';
import { NEGATION } from './lexicon.ts';

const TURNS = wordSet('vaan mutta ja sekä');
/** With one of them even "ei jätä vastaamatta" is an absence. */
const NEVER = wordSet('koskaan milloinkaan');
/** With these beside it the negation tells of a deed: "ei … ennen kuin", "ei jätä … vastaamatta". */
const DEED_WITH = wordSet('ennen ennenkuin kunnes vain ainoastaan epäröi pelkää');
const WITHOUT = /m[aä]tt[aä]$/;

/** The negation that makes an absence of the deed, where nothing else is told. */
export function negation(tokens: Tokens): Span | undefined {
  const { all, question } = tokens;
  if (question) return undefined;
  let found: Span | undefined;
  for (const { tokens: words } of mainClauses(tokens)) {
    for (const [index, token] of words.entries()) {
      const before = words[index - 1]?.text ?? '';
      if (found === undefined) {
        if ((token.bits & NEGATION) !== 0) {
          // ", ei koko asiakaskunnan mielipide": a contrast without a verb of its own.
          if (index === 0 && token !== all[0]) return undefined;
          found = { start: token.start, end: (words[index + 1] ?? token).end };
        } else if (isFinite(token)) return undefined;
        // A verb of its own, not the one that is denied ("ei vastaa").
      } else if (
        (token.bits & NEGATION) === 0 &&
        (isFinite(token) || (isVerbOrNoun(token) && before === 'vaan')) &&
        (index === 0 || TURNS.has(before) || TURNS.has(words[0]?.text ?? ''))
      )
        return undefined;
    }
  }
  const never = all.some(({ text }) => NEVER.has(text));
  return all.some((token) => makesDeed(token, never)) ? undefined : found;
}

function makesDeed({ aside, text }: Token, never: boolean): boolean {
  return !aside && (DEED_WITH.has(text) || (!never && WITHOUT.test(text)));
}
