import { FINITE } from '../word-classes.ts';
import type { Token } from '../token.ts';
import { classesOf, isListedVerb, MAYBE_FINITE } from './lexicon.ts';

/** Endings that only verbs have, in words of five letters or more: -ee, -oi, -stää, -entää, -oaa. */
const SAFE_ENDING = /(?:([eiouyö])\1|[oö]i|(?:s|en)tää|[ou]aa|öää)$/;
/** Endings that nouns share, wherever the word stands: hintaa, vastuu. */
export const NOUN_ENDING: RegExp = /(?:[io]nt[aä]{2}|[ejv][aä]{2}|(?:vast|tak|ker|pal|kk|korj)uu|syy)$/;

/** Is this word a finite verb in the third person, by the list or by a safe ending? */
export function isFinite(token: Token): boolean {
  if ((token.bits & FINITE) !== 0) return true;
  if (token.capitals || isVerbOrNoun(token)) return false;
  return hasSafeEnding(token.text);
}

/** The same of a form that stands in no text ("kysyy" of "kysyykö"). */
export function isFiniteForm(word: string): boolean {
  return (classesOf(word) & (FINITE | MAYBE_FINITE)) !== 0 || hasSafeEnding(word);
}

function hasSafeEnding(word: string): boolean {
  return word.length >= 5 && SAFE_ENDING.test(word) && !NOUN_ENDING.test(word);
}

/** A verb, or the partitive of a noun: a verb when it opens a clause. */
export function isVerbOrNoun(token: Token): boolean {
  return (token.bits & MAYBE_FINITE) !== 0;
}

/** Is the word at a place of a clause its verb? */
export function isVerbAt(words: readonly Token[], index: number): boolean {
  const token = words[index];
  return token !== undefined && (isFinite(token) || (index === 0 && words.length > 1 && isVerbOrNoun(token)));
}

/** kysyi, puhui: the past of a listed verb; lähetti, ohjasi are nouns as often, but for the first place. */
export function isPast(word: string, opensClause: boolean): boolean {
  if (!word.endsWith('i')) return false;
  const stem = word.slice(0, -1);
  const last = stem.slice(-1);
  const presents = [`${stem}ee`, stem + last];
  if (opensClause) presents.push(`${stem}ää`, `${stem}aa`, word.slice(0, -2) + word.slice(-3, -2));
  return presents.some(isListedVerb);
}
