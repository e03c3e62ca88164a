import { PERSON } from '../word-classes.ts';
import type { Token } from '../token.ts';
import { OPENER } from './lexicon.ts';

/*
 * Endings of words for who does a thing, and words that only end so. Source: our own compilation.
 * Reviewer's note: only asked where a subject or an agent may stand, so that a rare "cellar" does no harm.
 */
const DOER = /(?:[^aeiouh]er|cher|eer|[cs]tor|itor|isor|ist|cian|tant|ee)s?$/;
const NO_DOER =
  /^(?:number|letter|paper|order|computer|corner|counter|server|printer|folder|.*ember|october|offer|matter)s?$/;

/** Is the word one for a person: listed, or by its ending ("receptionist")? */
export function isPerson({ bits, text }: Pick<Token, 'bits' | 'text'>): boolean {
  return (bits & PERSON) !== 0 || (DOER.test(text) && !NO_DOER.test(text));
}

export function isPluralPerson(word: string): boolean {
  return /[^s]s$|^(?:people|staff|they)$/.test(word);
}

/** How far before its verb a subject begins. */
const REACH = 8;

/** "He plans", "The manager plans", "Each employee plans": not "Customer needs". */
export function isSubject(clause: readonly Token[], at: number): boolean {
  return (
    /^(?:he|she|it|every.*)$/.test(clause[at]?.text ?? '') ||
    clause.slice(Math.max(0, at - REACH), at).some((token) => (token.bits & OPENER) !== 0)
  );
}
