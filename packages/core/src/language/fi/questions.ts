import type { Span } from '../language-pack.ts';
import type { Tokens } from '../token.ts';
import { isFinite, isFiniteForm, isPast, isVerbOrNoun } from './finite-verb.ts';

/** The question that stands in place of a deed. */
export function question({ all, question: marked }: Tokens): Span | undefined {
  const first = all[0]?.aside ? all.find(({ aside }) => !aside) : all[0];
  if (first === undefined) return undefined;
  const asks = asksByVerb(first.text);
  if (!asks && !marked) return undefined;
  // "Kysyy asiakkaalta, mitä hän tarvitsee?" tells a deed and slips into the mark only.
  return !asks && (isFinite(first) || isVerbOrNoun(first))
    ? undefined
    : { start: first.start, end: first.end };
}

/** kysyykö, osaatko, kuunteleeko, pitikö */
export function asksByVerb(word: string): boolean {
  if (!word.endsWith('ko') && !word.endsWith('kö')) return false;
  const form = word.slice(0, -2);
  if (form.endsWith('t')) return isFiniteForm(form.slice(0, -1) + form.slice(-2, -1));
  return isFiniteForm(form) || isPast(form, true);
}
