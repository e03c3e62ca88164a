import { COMMA, STOP, type Token } from '../token.ts';
import { isJoiner } from './carrier.ts';
import { PREPOSITION } from './lexicon.ts';

const PERIODS = /^(?:down|up|a|per|every|each|year|above|below|than)$/;

/** Where the object that begins at `from` ends: before a preposition, a joiner, a period or a mark. */
export function objectEnd(all: readonly Token[], from: number, until: number = all.length): number {
  const end = all.findIndex(
    (token, index) =>
      index >= from &&
      ((token.bits & PREPOSITION) !== 0 ||
        isJoiner(token) ||
        (index > from && ((token.gap & (COMMA | STOP)) !== 0 || PERIODS.test(token.text)))),
  );
  return end < 0 || end > until ? until : end;
}
