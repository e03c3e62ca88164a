import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { COLON, type Tokens } from '../token.ts';
import { isArticle, openingVerb } from './main-verb.ts';
import { isPerson } from './persons.ts';
import { spanOf } from './spans.ts';

/*
 * Words that open a question. Source: our own compilation from the grammar of questions.
 * Reviewer's note: "does he ask" is one without its mark too; the others open a sentence of another kind as often.
 */
const AUXILIARY =
  /^(?:are|can|could|did|do|does|has|have|is|may|might|must|shall|should|was|were|will|would)(?:n't)?$/;
export const INVERTED: RegExp = /^(?:does|did|do)$/;

/** The question that stands in place of a deed: its first word. A deed that asks one ("Asks: what for?") is none. */
export function question(tokens: Tokens): Span | undefined {
  const { all } = tokens;
  const [first] = all;
  if (first === undefined) return undefined;
  const at = /^(?:how|wh.+)$/.test(first.text) ? 1 : 0;
  const subject = all[at + 1];
  const head = all[at + 2];
  const asks = tokens.question
    ? AUXILIARY.test(first.text) ||
      !(
        all.some(({ gap }) => (gap & COLON) !== 0) ||
        mainClauses(tokens).some(({ tokens: clause }) => openingVerb(clause, 0) === 'verb')
      )
    : // "Does the employee listen", written without its mark; "Do it", "Does the dishes" are none.
      INVERTED.test(all[at]?.text ?? '') &&
      subject !== undefined &&
      (/^(?:s?he|they|we|you|i)$/.test(subject.text) ||
        (isArticle(subject) && head !== undefined && isPerson(head)));
  return asks ? spanOf(first, first) : undefined;
}
