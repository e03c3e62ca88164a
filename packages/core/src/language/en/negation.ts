import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import type { Tokens } from '../token.ts';
import { carrierAt, isInRow } from './carrier.ts';
import { namesCustomer } from './customers.ts';
import { EITHER_S, VERB_S } from './lexicon.ts';
import { spanOf } from './spans.ts';

/*
 * Words of negation. Source: our own compilation.
 * Reviewer's note: a second negation beside the first ("leaves no call unanswered", "not … without", "not … until") tells a
 * deed after all, and so does a verb beside it.
 */
export const DENIAL_CLUE: RegExp =
  /n't$|^(?:not|never|no|nobody|none|nothing|neither|avoids|refrains|abstains)$/;
const ABSENCE =
  /^(?:(?:avoid|refrain|abstain)s|never \S+|(?:do|does|did|is|are|has|have|will|wo|was)(?: not| never|n't)(?! (?:afraid|have to|let) )(?: \S+)?|(?!(?:ensure|let|leave|say|spare|take|lose)s )\S+s (?:no|nobody|none|nothing|neither)(?! (?:more|less|fewer|later|doubt|longer) )) /;
const DEED_AFTER_ALL =
  /^(?:without|until|unless|before|but|by|instead|only|just|than|except|hesitates?|fails?|miss|misses|forgets?|stops?|un[a-z]+(?:ed|id|ne))$/;

/** The negation that makes an absence of the deed, where an absence is all that the sentence tells. */
export function negation(tokens: Tokens): Span | undefined {
  if (tokens.question || tokens.all.some(({ text }) => DEED_AFTER_ALL.test(text))) return undefined;
  let absence: Span | undefined;
  for (const { tokens: clause } of mainClauses(tokens)) {
    const carrier = carrierAt(clause);
    const opening = clause.findIndex(({ text }) => /^(?:do|don't|never)$/.test(text));
    const verb = carrier < 0 ? Math.max(opening, 0) : carrier;
    const at = clause[verb - 1]?.text === 'never' ? verb - 1 : verb;
    const near = clause.slice(at, at + LONGEST).map(({ text }) => text);
    const length = ABSENCE.exec(`${near.join(' ')} `)?.[0].split(' ').length ?? 0;
    const first = clause[at];
    const last = clause[at + length - 2];
    const isTold = clause.some(
      ({ bits }, index) =>
        (bits & (index + 1 < clause.length ? VERB_S | EITHER_S : VERB_S)) !== 0 &&
        (length === 0 || index !== verb) &&
        isInRow(clause, index),
    );
    if (isTold) return undefined;
    if (first && last && length > 0 && !namesCustomer(clause.slice(0, at))) absence ??= spanOf(first, last);
  }
  return absence;
}

/** "Does not always answer". */
const LONGEST = 4;
