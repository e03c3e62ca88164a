import { mainClauses } from '../clauses.ts';
import type { Mention } from '../language-pack.ts';
import { Phrases } from '../phrases.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { isJoiner } from './joiners.ts';
import { thirdOfGoal, thirdOfInfinitive } from './conjugation.ts';
import { isVerbAt } from './finite-verb.ts';
import { TRY } from './lexicon.ts';
import { inThirdPerson } from './rewording.ts';

const TURNS = new Phrases('tekee_parhaansa tavoitteena_on pyrkimyksenä_on parhaansa_mukaan');
/** Tried once more, or so many times, it is a deed. */
const COUNTED = wordSet('uudelleen uudestaan kahdesti kolmesti kertaa');

/** So many words before it may be of the verb that it belongs to. */
const FARTHEST = 5;

/** Is it a verb of trying, or a word of such a turn? */
export function isAttemptClue(word: string, bits: number): boolean {
  return (bits & TRY) !== 0 || TURNS.isClue(word);
}

/** The words of trying. */
export function attempt(tokens: Tokens, text: string): Mention | undefined {
  const { all, question } = tokens;
  if (question) return undefined;
  for (const { tokens: words } of mainClauses(tokens)) {
    for (const [index, token] of words.entries()) {
      const { start, end, text: word } = token;
      if (TURNS.at(words, index)) return { start, end: words[index + 1]?.end ?? end };
      const isGoal = /^[pt]/.test(word);
      if ((token.bits & TRY) === 0 || (!isGoal && !isTrying(words, index))) continue;
      const thirdOf = isGoal ? thirdOfGoal : thirdOfInfinitive;
      const rewrite = /(?:t|n|si)$/.test(word)
        ? undefined
        : inThirdPerson(all, text, { helper: token, last: token, thirdOf, keepsCase: true });
      // "On keskeyttämättä" would be worse than the trying.
      return rewrite === undefined || all.some(isAbsence) ? { start, end } : { start, end, rewrite };
    }
  }
  return undefined;
}

function isTrying(words: readonly Token[], index: number): boolean {
  if (words.some(({ text }) => COUNTED.has(text))) return false;
  // "Antaa oppilaan yrittää itse": it is the infinitive of a verb before it.
  for (let at = index - 1; at >= 0 && at >= index - FARTHEST && !isJoiner(words[at]); at -= 1)
    if (isVerbAt(words, at)) return false;
  return true;
}

function isAbsence({ text }: Token): boolean {
  return text === 'olemaan' || text === 'olla';
}
