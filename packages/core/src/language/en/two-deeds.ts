import type { TwoDeeds } from '../language-pack.ts';
import { SUBORDINATOR } from '../word-classes.ts';
import { COLON, COMMA, STOP, type Token, type Tokens } from '../token.ts';
import { isBeside, isInRow, isJoiner, pastAdverbs } from './carrier.ts';
import { areDistant, fieldAt, mayHaveField, PLURAL_ONLY } from './deed-fields.ts';
import { EITHER_S, PREPOSITION, VERB_S } from './lexicon.ts';
import { openingVerb } from './main-verb.ts';
import { objectEnd } from './object-end.ts';
import { spanOf } from './spans.ts';

/*
 * Words that tie the second half to the first. Source: our own compilation.
 * Reviewer's note: "its", "the results", "missing", "then" make it a step of the same act.
 */
const TIES =
  /^(?:th(?:e(?:irs?|m|mselves|n|re)|is|ese|ose|at)|its?|h(?:er|im|is)|results?|findings|progress|rest|ones|same|such|so|again|back|both|afterwards|together|missing|needed)$/;
/** They tell when or with whom, of both halves perhaps: the sentence is not cut in two then. */
const SHARED = /^(?:every|each|during|before|after|with|within|on|at|in|[a-z]+ly)$/;
/** Things of no number, or many of them. */
const MANY = /^(?:staff|equipment|stock|food)$|ture$|ware$|[^s]s$/;

/** Two verbs of fields that lie apart, each with an object of its own; where the second hangs on the first, nothing is said. */
export function twoDeeds({ all, question }: Tokens, text: string): TwoDeeds | undefined {
  if (question) return undefined;
  let fields = 0;
  for (const { bits, gap, text: word } of all) {
    // "When the queue grows, …": both verbs tell what is done then.
    if ((bits & SUBORDINATOR) !== 0 || (gap & COLON) !== 0) return undefined;
    if ((bits & (VERB_S | EITHER_S)) !== 0 && mayHaveField(word)) fields += 1;
  }
  if (fields < 2) return undefined;
  const verbs = rowOf(all).slice(0, LONGEST_ROW);
  for (const [number, next] of verbs.entries()) {
    const after = verbs[number + 1];
    const end = after === undefined ? all.length : after - (isJoiner(all[after - 1]) ? 1 : 0);
    const at = verbs.slice(0, number).find((one) => areTwo(all, one, next, end));
    const verb = all[next];
    const last = all[end - 1];
    if (at === undefined || verb === undefined || last === undefined) continue;
    const split = verbs.length === 2 ? splitAt(all, at, next, text) : undefined;
    return { ...spanOf(verb, last), ...(split && { split }) };
  }
  return undefined;
}

/** A longer row of verbs is told by its first ones. */
const LONGEST_ROW = 4;
/** How many words may stand before the first verb. */
const FRONT = 4;

/** Places of the verbs that carry the text, one after the other. */
function rowOf(all: readonly Token[]): readonly number[] {
  const verbs: number[] = [];
  for (const [index, { aside, bits, gap }] of all.entries()) {
    if (aside) continue;
    // A preposition in front opens no row ("In the shop …").
    if (verbs.length === 0 && ((bits & PREPOSITION) !== 0 || index > FRONT)) break;
    const isJoined = verbs.length === 0 || (gap & (COMMA | STOP)) !== 0 || isInRow(all, index);
    if ((bits & (VERB_S | EITHER_S)) === 0 || !isJoined) continue;
    const answer = openingVerb(all.slice(index, index + 4), 0);
    // "Orders cleaning supplies": the thing has a name of two words.
    if (answer === 'verb' || (answer === 'unsure' && all[index + 2]?.text.endsWith('s') === true))
      verbs.push(index);
  }
  return verbs;
}

/** Are the verbs at `one` and at `other` two deeds? */
function areTwo(all: readonly Token[], one: number, other: number, end: number): boolean {
  const field = fieldAt(all, one);
  const otherField = fieldAt(all, other);
  if (field === undefined || otherField === undefined || !areDistant(field, otherField)) return false;
  const second = objectOf(all, other, end);
  if (second === undefined || objectOf(all, one, other) === undefined) return false;
  const shared = new Set(all.slice(one + 1, other).map(({ text }) => text.slice(0, SAME)));
  if (
    all
      .slice(other, end)
      .some(({ text }) => TIES.test(text) || (text.length > 3 && shared.has(text.slice(0, SAME))))
  )
    return false;
  return all[other - 1]?.text !== 'then' && (!PLURAL_ONLY.test(otherField) || MANY.test(second.text));
}

/** So many letters of a beginning make two nouns one thing. */
const SAME = 5;

/** The head of the object right behind the verb. */
function objectOf(all: readonly Token[], verb: number, until: number): Token | undefined {
  const from = pastAdverbs(all, verb + 1);
  const end = objectEnd(all, from, until);
  const head = all[end - 1];
  // What stands in a bracket or quotation may be left out.
  return end > from && head?.aside === false ? head : undefined;
}

/** Both halves as sentences, where the second stands by itself; a subject in front belongs to both. */
function splitAt(all: readonly Token[], one: number, other: number, text: string): TwoDeeds['split'] {
  const end = all[other - 2];
  const verb = all[other];
  const first = all[one];
  if (end === undefined || verb === undefined || first === undefined || !isJoiner(all[other - 1]))
    return undefined;
  const rest = text.slice(verb.start).trimEnd();
  // An adverb in front or a phrase at the end may belong to both.
  if (
    all.slice(0, one).some(isBeside) ||
    all.slice(other).some(({ text: word }) => SHARED.test(word)) ||
    !/[a-z]\.?$/i.test(rest)
  )
    return undefined;
  const lead = text.slice(0, first.start).trimStart();
  const second =
    lead === '' && /^\s*[A-Z]/.test(text) ? rest.charAt(0).toUpperCase() + rest.slice(1) : lead + rest;
  return [text.slice(0, end.end).trimStart() + (rest.endsWith('.') ? '.' : ''), second];
}
