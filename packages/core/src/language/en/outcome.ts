import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { SUBORDINATOR } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import { COLON, NUMBER, type Token, type Tokens } from '../token.ts';
import { carrierAt, isJoiner } from './carrier.ts';
import { EITHER_S, VERB_S } from './lexicon.ts';
import { objectEnd } from './object-end.ts';
import { spanOf } from './spans.ts';

/*
 * Verbs of a change or of a goal that is reached, and the figures they are told of. Source: our own compilation from scorecards.
 * Reviewer's note: a means beside the figure ("by calling back", "through weekly talks") tells what is done, and is none.
 */
const RESULTS = wordSet(
  'achieve attract beat bring deliver drive gain generate halve hit hold keep meet reach sell shorten win',
);
/** A figure can be their subject, too, and anything can change by a number. */
const CHANGES =
  /^(?:boost|cut|decrease|double|drop|exceed|fall|grow|improve|increase|lift|lower|raise|reduce|rise)s?$/;
const FIGURES =
  /^(?:absen|accident|complaint|conversion|cost|defect|engagement|error|goal|growth|incident|income|kpi|margin|nps|objective|output|productivity|profit|quota|rat(?:e|ing)s?$|results?$|retention|revenue|sales$|satisfaction|scores?$|share$|target|turnover|waste$)/;
const METRIC_TIMES = /^(?:response|delivery|lead)$|ing$/;
const LIMITS = /^(?:above|below|under|over|at|by|to|than)$/;
const MEANS = /^(?:through|via|using|with|because|so)$|ing$/;
/** Whoever changes these turns a knob or a tag, and is seen doing it. */
const TURNED = /^(?:cuts|lowers|raises)| (?:price|temperature|speed|dose|pressure)/;

/** Is it a verb of a change or a goal? A text without one tells no result. */
export function tellsResult(word: string): boolean {
  return RESULTS.has(word.replace(/(?<=ch)es$|s$/, '')) || CHANGES.test(word);
}

function isFigure(clause: readonly Token[], at: number): boolean {
  const word = clause[at]?.text ?? '';
  const before = clause[at - 1]?.text ?? '';
  if (/^times?$/.test(word)) return METRIC_TIMES.test(before);
  if (/^(?:customer|client)s$/.test(word)) return before === 'new';
  return FIGURES.test(word) || (/^(?:number|amount)$/.test(word) && clause[at + 1]?.text === 'of');
}

/** A result alone: a figure that changes, or a goal that is reached, and nothing of what the person does for it. */
export function outcome(tokens: Tokens): Span | undefined {
  const { all, question } = tokens;
  if (question || all.some(({ bits, gap }) => (bits & SUBORDINATOR) !== 0 || (gap & COLON) !== 0))
    return undefined;
  const clause = mainClauses(tokens)[0]?.tokens ?? [];
  const risesAt = clause.findIndex(
    ({ text }, index) => index <= LONGEST_SUBJECT && CHANGES.test(text) && isFigure(clause, index - 1),
  );
  const at = risesAt < 0 ? carrierAt(clause) : 0;
  const end = risesAt < 0 ? objectEnd(clause, at + 1) : risesAt + 1;
  const first = clause[at];
  const head = clause[end - 1];
  if (first === undefined || head === undefined || (risesAt < 0 && !isResult(clause, at, end)))
    return undefined;
  return tellsMeans(all, all.indexOf(head)) ? undefined : spanOf(first, head);
}

const LONGEST_SUBJECT = 4;

function isResult(clause: readonly Token[], at: number, end: number): boolean {
  const verb = clause[at]?.text ?? '';
  const next = clause[end]?.text ?? '';
  // "Sells 20 policies a month".
  if (verb === 'sells')
    return ((clause[at + 1]?.gap ?? 0) & NUMBER) !== 0 && /^(?:a|per|every|each)$/.test(next);
  if (!tellsResult(verb) || (verb === 'brings' && !clause.some(({ text }) => text === 'down'))) return false;
  if (isFigure(clause, end - 1)) return !/^(?:keep|hold)s$/.test(verb) || isLimited(clause, end);
  return (
    CHANGES.test(verb) &&
    next === 'by' &&
    isLimited(clause, end) &&
    !TURNED.test(`${verb} ${clause[end - 1]?.text ?? ''}`)
  );
}

/** "By 10 %", "above plan": does a limit stand at that place? */
function isLimited(clause: readonly Token[], at: number): boolean {
  const next = clause[at + 1];
  return (
    LIMITS.test(clause[at]?.text ?? '') &&
    (next === undefined || (next.gap & NUMBER) !== 0 || /^(?:half|plan|two|five|ten)$/.test(next.text))
  );
}

/** "By calling back", "through weekly talks", "and calls …": then something is done for it. */
function tellsMeans(all: readonly Token[], head: number): boolean {
  return all.some(({ text, bits }, index) => {
    if (index <= head) return false;
    if ((bits & (VERB_S | EITHER_S)) !== 0 && isJoiner(all[index - 1]))
      return !tellsResult(text) && !FIGURES.test(text);
    return (
      MEANS.test(text) ||
      (text === 'by' && !isLimited(all, index) && !/^(?:the|a|next)$/.test(all[index + 1]?.text ?? ''))
    );
  });
}
