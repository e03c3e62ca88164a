import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Token, type Tokens } from '../token.ts';
import { isFinite } from './main-verb.ts';

/** and, or, but: what stands after them is of the same kind as what stands before. */
const joiners = wordSet('ja ning või ega samuti');

/** Finite words that say no deed. */
export const denials: ReadonlySet<string> = wordSet('ei pole polnud ega ärgu');

let lastTokens: Tokens | undefined;
let last: readonly Token[] = [];

/** The words of the main clauses, in the order of the text, none of a question; remembered, for most readings ask for them. */
export function mainTokens(tokens: Tokens): readonly Token[] {
  if (tokens !== lastTokens) {
    last = tokens.question ? [] : mainClauses(tokens).flatMap((clause) => clause.tokens);
    lastTokens = tokens;
  }
  return last;
}

/** Of these places those in the main clauses that the words around them do not make harmless. */
export function mainPlaces(
  tokens: Tokens,
  places: readonly Span[],
  isHarmless: (all: readonly Token[], index: number) => boolean,
): readonly Span[] {
  if (places.length === 0) return places;
  const { all } = tokens;
  const main = new Set(mainTokens(tokens));
  const byStart = new Map(all.map((token, index) => [token.start, index]));
  return places.filter(({ start }) => {
    const index = byStart.get(start) ?? -1;
    const token = all[index];
    return token !== undefined && main.has(token) && !isHarmless(all, index);
  });
}

export function isJoiner(token: Token | undefined): boolean {
  return token !== undefined && joiners.has(token.text);
}

/** Does a row go on at this word: after a comma, a stronger mark, or a joining word? */
export function goesOn(all: readonly Token[], index: number): boolean {
  return ((all[index]?.gap ?? 0) & (COMMA | STOP)) !== 0 || isJoiner(all[index - 1]);
}

/** A finite verb that says what is done or is, not what is not. */
export function isAffirmed(token: Token): boolean {
  return isFinite(token) && !denials.has(token.text);
}
