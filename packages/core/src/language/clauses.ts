import { SUBORDINATOR } from './word-classes.ts';
import { type Clause, COMMA, STOP, type Token, type Tokens } from './token.ts';

/**
 * The main clauses of a text: cut at commas and stronger marks, without those that begin with a subordinating word, and
 * each cut off at the first such word inside it. Words in quotation marks or brackets are left out.
 * They are cut once per text.
 */
export function mainClauses(tokens: Tokens): readonly Clause[] {
  return (tokens.clauses ??= cutClauses(tokens));
}

function cutClauses(tokens: Tokens): readonly Clause[] {
  const all = tokens.all;
  if (all.length > 0 && all.every(goesOn)) return [{ tokens: all, opens: true }];
  const clauses: Clause[] = [];
  let current: Token[] = [];
  let opens = true;
  let dropping = false;
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index];
    if (token === undefined) break;
    // A bracket or quotation inside a clause is only an aside, so that the clause goes on after it.
    if (index > 0 && (token.gap & (COMMA | STOP)) !== 0) {
      if (current.length > 0) clauses.push({ tokens: current, opens });
      current = [];
      opens = (token.gap & STOP) !== 0;
      dropping = false;
    }
    if (token.aside || dropping) continue;
    if ((token.bits & SUBORDINATOR) !== 0) {
      dropping = true;
      continue;
    }
    current.push(token);
  }
  if (current.length > 0) clauses.push({ tokens: current, opens });
  return clauses;
}

/** Does nothing part the word from those before it? Then a text is one clause as it stands. */
function goesOn({ aside, bits, gap }: Token, index: number): boolean {
  return !aside && (bits & SUBORDINATOR) === 0 && (index === 0 || (gap & (COMMA | STOP)) === 0);
}
