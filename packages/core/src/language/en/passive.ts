import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { FINITE } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { carrierAt, isBeside } from './carrier.ts';
import { namesCustomer } from './customers.ts';
import { isParticiple } from './inflection.ts';
import { PREPOSITION } from './lexicon.ts';
import { isPerson, isPluralPerson } from './persons.ts';
import { spanOf } from './spans.ts';

/*
 * Participles that tell a state rather than an act. Source: our own compilation.
 * Reviewer's note: where a single role-holder is the subject ("The nurse is trained in …") it is a state.
 */
const STATES = wordSet(`
allowed based closed committed concerned connected dedicated determined engaged expected experienced focused interested
involved limited located motivated needed prepared qualified related required
satisfied skilled used
`);
export const PASSIVE_CLUE: RegExp = /^(?:is|are|was|were|be|been|being|gets?|got)$/;

/** The passive that carries the sentence and leaves out who does it. */
export function passive(tokens: Tokens): Span | undefined {
  if (tokens.question) return undefined;
  for (const { tokens: clause } of mainClauses(tokens)) {
    const carrier = carrierAt(clause);
    // "Invoices get approved": the base form of a plural subject.
    const at =
      carrier < 0 ? clause.findIndex(({ text }, index) => index > 0 && /^(?:get|have)$/.test(text)) : carrier;
    const first = clause[at];
    if (first === undefined) continue;
    let place = at;
    let form = first.text;
    for (let token = clause[(place += 1)]; token !== undefined; token = clause[(place += 1)]) {
      if (isAuxiliary(token)) form = token.text;
      else if (!isBeside(token)) break;
    }
    const participle = clause[place];
    if (participle === undefined || !isParticiple(participle.text) || !PASSIVE_CLUE.test(form))
      return undefined;
    // "Reports are based on facts" tells a state; "by the manager" who does it.
    return (form === first.text && STATES.has(participle.text)) ||
      !isDoneTo(clause.slice(0, at)) ||
      clause.some(
        ({ text }, index) =>
          text === 'by' &&
          /^(?:the|an?|his|her|their|our|whoever)$/.test(clause[index + 1]?.text ?? '') &&
          clause.slice(index, index + 5).some(isPerson),
      )
      ? undefined
      : spanOf(first, participle);
  }
  return undefined;
}

function isAuxiliary({ bits, text }: Token): boolean {
  return (bits & FINITE) !== 0 || PASSIVE_CLUE.test(text);
}

/** Is the subject a thing, or people to whom it is done? Without one, or with the role-holder, a state is told. */
function isDoneTo(subject: readonly Token[]): boolean {
  const last = subject.findLast((token) => !isBeside(token));
  if (last === undefined) return false;
  const isThing = !subject.some((token) => isPerson(token) && (token.bits & PREPOSITION) === 0);
  return isThing || (isPluralPerson(last.text) && last.text !== 'they') || namesCustomer(subject);
}
