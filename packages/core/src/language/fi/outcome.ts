import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import { NUMBER, type Token, type Tokens } from '../token.ts';
import { isVerbAt } from './finite-verb.ts';
import { BE, CHANGE, HAPPENING } from './lexicon.ts';
import { BROAD, MEASURE } from './results.ts';

const broad = wordSet(BROAD);
const LOCAL = /(?:lle|ss[aä]|l[lt][aä])$/;
/** Words that tell by what; so do "soittamalla" and a second verb. */
const MEANS = wordSet('avulla kautta siten niin ansiosta myötä kun käyttäen');
const MEANS_ENDING = /m[aä]ll[aä]$/;
const SATISFIED = /^(?:tyytyväi|uskolli)/;

/** So many words may stand between the verb and what is measured. */
const FARTHEST = 4;

/** Is the word measured, or said of one who is content? */
export function isOutcomeClue(word: string): boolean {
  return MEASURE.test(word) || SATISFIED.test(word);
}

/** A result that is told without what the person does for it. */
export function outcome(tokens: Tokens): Span | undefined {
  const { all, question } = tokens;
  if (question) return undefined;
  const clauses = mainClauses(tokens);
  const words = clauses[0]?.tokens ?? [];
  const at = words.findIndex(
    (token, index) => (token.bits & (CHANGE | HAPPENING)) !== 0 || isVerbAt(words, index),
  );
  const verb = words[at];
  if (verb === undefined || (verb.bits & (CHANGE | HAPPENING)) === 0) return undefined;
  const place = placeOf(words, at, verb);
  if (place === undefined) return undefined;
  const [start, end, needsNumber] = place;
  if (needsNumber && !all.some(({ gap, text }) => (gap & NUMBER) !== 0 || text.startsWith('prosent')))
    return undefined;
  // A means, or any other verb, may be what is done for the result.
  return all.some(tellsMeans) ||
    clauses.some((clause) => clause.tokens.some((_, i) => isOtherDeed(clause.tokens, i)))
    ? undefined
    : { start: start.start, end: end.end };
}

/** The first and last word of a result, and whether it is one only with a number. */
function placeOf(
  words: readonly Token[],
  at: number,
  verb: Token,
): readonly [Token, Token, boolean] | undefined {
  const isBroad = broad.has(verb.text);
  if ((verb.bits & CHANGE) !== 0 && at <= FARTHEST) {
    const measure = words.slice(at + 1, at + 1 + FARTHEST).find(isMeasure);
    if (measure !== undefined) return [verb, measure, isBroad && !/tavoit|^myynt/.test(measure.text)];
  }
  const [first] = words;
  const next = words[at + 1];
  if ((verb.bits & HAPPENING) === 0 || at === 0 || first === undefined) return undefined;
  if (next !== undefined && (verb.bits & BE) !== 0 && SATISFIED.test(next.text)) return [first, next, false];
  const measure = words.slice(0, at).findLast(isMeasure);
  return measure && [measure, verb, isBroad];
}

function isMeasure({ text }: Token): boolean {
  return MEASURE.test(text) && !LOCAL.test(text);
}

function isOtherDeed(words: readonly Token[], index: number): boolean {
  return ((words[index]?.bits ?? 0) & (CHANGE | HAPPENING)) === 0 && isVerbAt(words, index);
}

function tellsMeans({ text }: Token): boolean {
  return MEANS.has(text) || MEANS_ENDING.test(text);
}
