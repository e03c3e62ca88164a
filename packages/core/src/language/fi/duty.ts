import { mainClauses } from '../clauses.ts';
import type { Mention } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { isJoiner } from './joiners.ts';
import { formOf, thirdOfGoal, thirdOfInfinitive } from './conjugation.ts';
import { BE, DUTY } from './lexicon.ts';
import { inThirdPerson, objectsStay, reworded } from './rewording.ts';

/** "Joutuu", "on velvollinen": their infinitive is that in -maan. */
const GOAL_MUST = wordSet('joutuu joutuvat velvollinen velvoitettu');
const BOUND = wordSet('pakko velvollinen velvoitettu oltava');
/** Participles that are adjectives of a person or a thing as well. */
const ADJECTIVES = wordSet(`
luotettava ymmärrettävä tehtävä huomattava hyväksyttävä saavutettava
`);
/** With these the verb has its own meaning: "pitää tärkeänä auttaa". */
const OWN_MEANING = wordSet('kiinni huolta tärkeänä hyvänä parempana yllä toimeen');

/** So many words may stand between the verb and its infinitive. */
const FARTHEST = 3;

/** The words of a duty. */
export function duty(tokens: Tokens, text: string): Mention | undefined {
  const { all, question } = tokens;
  if (question) return undefined;
  for (const { tokens: words } of mainClauses(tokens)) {
    for (const [index, helper] of words.entries()) {
      const last = (helper.bits & DUTY) === 0 ? undefined : lastOfDuty(words, index, helper);
      if (last === undefined) continue;
      const place = { start: helper.start, end: last.end };
      const rewrite = helper === all[0] ? rewriteOf(all, text, helper, last) : undefined;
      return rewrite === undefined ? place : { ...place, rewrite };
    }
  }
  return undefined;
}

function rewriteOf(all: readonly Token[], text: string, helper: Token, last: Token): string | undefined {
  if (GOAL_MUST.has(last.text))
    return inThirdPerson(all, text, { helper, last, thirdOf: thirdOfGoal, keepsCase: true });
  if (last === helper || BOUND.has(last.text))
    return inThirdPerson(all, text, { helper, last, thirdOf: thirdOfInfinitive, keepsCase: false });
  const third = formOf(last.text)?.third;
  const after = all.indexOf(last) + 1;
  if (third === undefined || !objectsStay(all, after) || all.slice(after).some(isNeeded)) return undefined;
  return reworded(text, [{ start: helper.start, end: last.end, by: third }]);
}

function isNeeded(token: Token): boolean {
  return formOf(token.text)?.kind === 'needed';
}

/** The last word of the duty that begins at a place: "pitää", "on annettava", "on pakko". */
function lastOfDuty(words: readonly Token[], index: number, helper: Token): Token | undefined {
  if ((helper.bits & BE) === 0)
    return hasInfinitive(words, index, GOAL_MUST.has(helper.text) ? thirdOfGoal : thirdOfInfinitive)
      ? helper
      : undefined;
  const next = words[index + 1];
  if (next === undefined || BOUND.has(next.text)) return next;
  for (const token of words.slice(index + 1, index + 1 + FARTHEST)) {
    if (isJoiner(token)) return undefined;
    if (!isNeeded(token)) continue;
    const isLast = words.at(-1) === token;
    return ADJECTIVES.has(token.text) && (isLast || token.text === 'luotettava') ? undefined : token;
  }
  return undefined;
}

function hasInfinitive(
  words: readonly Token[],
  index: number,
  thirdOf: (word: string) => string | undefined,
): boolean {
  for (const token of words.slice(index + 1, index + 2 + FARTHEST)) {
    const { text } = token;
    if (isJoiner(token) || OWN_MEANING.has(text)) return false;
    if (thirdOf(text) !== undefined) return true;
    // An object of the verb itself: "pitää kokouksen", "pitää asiakkaat ajan tasalla".
    if (words[index]?.text === 'pitää' && token === words[index + 1] && !/(?:sti|na|heti)$/.test(text))
      return false;
  }
  return false;
}
