import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { COMMA, NUMBER, STOP, type Token, type Tokens } from '../token.ts';
import { carrierAt, isBeside } from './carrier.ts';
import { LEADING, PAPER_MARK, PREPOSITION } from './lexicon.ts';
import { openingAt } from './main-verb.ts';
import { isPerson } from './persons.ts';
import { namesKnowledge } from './qualifications.ts';
import { spanOf } from './spans.ts';

/*
 * What may stand around knowledge, experience or a paper that somebody has. Source: our own compilation.
 * Reviewer's note: what is done with it ("sharing knowledge") or why it is had ("knowledge to …") makes it another thing.
 */
const POSSESSES = /^(?:has|have|holds|possesses)$/;
/** What a paper may be followed by and still be the thing that is asked for, beside a preposition. */
const AFTER = /^(?:required|preferred|level|category)$/;
const OTHER_THING = /^(?:shar.+|build.+|gain.+|uses?|appl.+|skills?|to|having|by|on|about)$/;
/** How far from the first word it may stand. */
const REACH = 7;

/** Knowledge, experience or a paper that stands in place of a deed. */
export function qualification(tokens: Tokens): Span | undefined {
  if (tokens.question || tokens.otherScript) return undefined;
  const clauses = mainClauses(tokens);
  for (const { tokens: clause } of clauses) {
    const at = carrierAt(clause);
    const verb = clause[at];
    if (verb === undefined) continue;
    if (POSSESSES.test(verb.text)) return heldIn(clause, at + 1, verb);
    const held = clause.find((token, index) => index > at && !isBeside(token) && token.text !== 'a');
    return held && /^(?:is|are)$/.test(verb.text) && isPaper([held], 0) ? spanOf(verb, held) : undefined;
  }
  const clause = clauses[0]?.tokens ?? [];
  return heldIn(clause, openingAt(clause));
}

/** "Three years' experience in retail", "Driving licence, category B", behind "has" or by itself. */
function heldIn(clause: readonly Token[], from: number, verb?: Token): Span | undefined {
  for (let index = from; index <= from + REACH; index += 1) {
    const token = clause[index];
    if (token === undefined || OTHER_THING.test(token.text)) return undefined;
    if (isQualification(clause, index))
      return spanOf(
        verb ?? clause[from] ?? token,
        clause.slice(index + 1, index + 3).find(({ text }) => text === 'experience') ?? token,
      );
    // "A minimum of 3 years" goes on; "Applying one's knowledge", "Guide in plain words for …" is another thing.
    if (verb !== undefined) continue;
    if (/^(?:of|in|with|for)$/.test(token.text) && clause[index - 1]?.text !== 'minimum') return undefined;
    if (index === from && token.text.endsWith('ing') && !isQualification(clause, index + 1)) return undefined;
  }
  return undefined;
}

/** Is the word a paper, a knowledge or an experience that somebody has, as a thing of its own? */
function isQualification(clause: readonly Token[], index: number): boolean {
  const next = clause[index + 1];
  return (
    isPaper(clause, index) &&
    (next === undefined ||
      (next.gap & (COMMA | STOP | NUMBER)) !== 0 ||
      (next.bits & (PREPOSITION | LEADING | PAPER_MARK)) !== 0 ||
      AFTER.test(next.text) ||
      (isPerson(next) && clause[index]?.text.endsWith('ed') === true))
  );
}

function isPaper(words: readonly Token[], index: number): boolean {
  return ((words[index]?.bits ?? 0) & PAPER_MARK) !== 0 && namesKnowledge(words, index);
}
