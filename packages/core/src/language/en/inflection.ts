import type { Token } from '../token.ts';
import { wordSet } from '../word-list.ts';
import { ADJECTIVE, BASE, EITHER_S, lexicon, NOUN_BASE, thirdPerson } from './lexicon.ts';

/*
 * Participles of irregular verbs. Source: our own compilation from the strong verbs that work is told with.
 * Reviewer's note: "known", "used" and "gone" stay out, for after "is" they tell a state.
 */
const IRREGULAR_PARTICIPLES = wordSet(`
bought broken brought built chosen cut done fed filled found given heard held kept laid led made met paid put
read run seen sent set shown sold split spoken taken taught told won written
`);

/** The third person of a base form, "be" and "have" too. */
export function inThirdPerson(base: string): string {
  if (base === 'be') return 'is';
  return base === 'have' ? 'has' : thirdPerson(base);
}

/** A base form that is no noun and no adjective besides: "listen", not "help" or "clear". */
export function isOnlyVerb({ bits, text }: Token): boolean {
  if ((bits & (BASE | NOUN_BASE | ADJECTIVE)) !== BASE) return false;
  return ((lexicon.get(thirdPerson(text)) ?? 0) & EITHER_S) === 0;
}

/** Could the word be a verb's base form: a known one, or one that nothing else is known of? */
export function mayBeBase(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { bits, text } = token;
  if (isBase(token)) return true;
  return (
    (bits === 0 || (bits & ADJECTIVE) !== 0) && /...(?<!ed|ing|[^s]s|ly)$/.test(text) && !isParticiple(text)
  );
}

/** Is the word known as a verb's base form? */
export function isBase(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & (BASE | NOUN_BASE)) !== 0;
}

/** "Answered", "planned", "written"; of regular verbs any, for whoever asks knows that "is" stands before it. */
export function isParticiple(word: string): boolean {
  return IRREGULAR_PARTICIPLES.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));
}
