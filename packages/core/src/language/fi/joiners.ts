import type { Token } from '../token.ts';
import { JOINER } from './lexicon.ts';

/** Does the word join two of a kind? */
export function isJoiner(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & JOINER) !== 0;
}
