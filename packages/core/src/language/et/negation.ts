import type { Clue } from '../known-words.ts';
import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { isAffirmed, mainTokens } from './main-tokens.ts';

/** With one of these the sentence says what is done after all: ei lahku, kuni …; ei väljasta enne, kui …; ei katkesta, vaid kuulab. */
const turning = wordSet('enne kuni vaid ilma ainult üksnes muidu tohi kuigi');

/** "Mitte" denies one thing for another, but for "mitte kunagi". */
function turns({ text }: Token, index: number, all: readonly Token[]): boolean {
  return text === 'mitte' ? !/^(?:kunagi|iial)$/.test(all[index + 1]?.text ?? '') : turning.has(text);
}

/** Is the word a denial? */
export const denies: Clue = (word) => word === 'ei' || word === 'pole' || word === 'polnud';

/** The negation of a sentence that says an absence and nothing else. */
export function negation(tokens: Tokens): Span | undefined {
  if (tokens.all.some(turns)) return undefined;
  const all = mainTokens(tokens);
  const at = all.findIndex(({ text, bits }) => denies(text, bits));
  const denial = all[at];
  // "Ei jäta kirjale vastamata" answers.
  if (denial === undefined || all.some((token) => isAffirmed(token) || token.text.endsWith('mata')))
    return undefined;
  const verb = all[at + 1];
  const end = denial.text === 'ei' && verb !== undefined && verb.gap === 0 ? verb.end : denial.end;
  return { start: denial.start, end };
}
