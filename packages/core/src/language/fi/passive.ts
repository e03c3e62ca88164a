import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { isJoiner } from './joiners.ts';
import { formOf } from './conjugation.ts';
import { isVerbAt } from './finite-verb.ts';
import { BE } from './lexicon.ts';

/** Endings of the passive that no noun has. */
const PASSIVE_ENDING = /(?:(?:[oö]id|tet|tell|[uy]t)[aä]{2}n|(?:[oö]i|tel|tet)tiin)$/;
/** Participles that are adjectives of a person or a thing as well. */
const ADJECTIVES = wordSet(
  'tunnettu arvostettu haluttu pidetty koulutettu valittu nimetty sijoitettu rajoitettu',
);

/** So many words may stand between "on" and its participle. */
const FARTHEST = 4;

/** Is the word in the passive, or its participle? */
export function isPassiveClue(text: string): boolean {
  return isPassive({ text, capitals: false }) || formOf(text)?.kind === 'done';
}

/** The passive that leaves out who does it, where it is the first verb of the sentence. */
export function passive(tokens: Tokens): Span | undefined {
  if (tokens.question) return undefined;
  for (const { tokens: words } of mainClauses(tokens)) {
    for (const [index, token] of words.entries()) {
      if ((token.bits & BE) !== 0) {
        const done = participleAfter(words, index);
        return done && { start: token.start, end: done.end };
      }
      if (isVerbAt(words, index)) return undefined;
      if (isPassive(token)) return { start: token.start, end: token.end };
    }
  }
  return undefined;
}

function isPassive({ text, capitals }: Pick<Token, 'text' | 'capitals'>): boolean {
  if (capitals || !/(?:aa|ää|ii)n$/.test(text)) return false;
  const form = formOf(text);
  if (form !== undefined) return form.kind === 'passive';
  return text.length > 7 && PASSIVE_ENDING.test(text);
}

/** "On tehty", "on kirjattu", with the participle in the place of the verb. */
function participleAfter(words: readonly Token[], at: number): Token | undefined {
  for (const token of words.slice(at + 1, at + 1 + FARTHEST)) {
    if (isJoiner(token)) return undefined;
    if (formOf(token.text)?.kind === 'done') return ADJECTIVES.has(token.text) ? undefined : token;
  }
  return undefined;
}
