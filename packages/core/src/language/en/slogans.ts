import type { Span } from '../language-pack.ts';
import { PhraseReading } from '../phrase-reading.ts';
import { SUBORDINATOR } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Tokens } from '../token.ts';
import { pastAdverbs } from './carrier.ts';
import { EITHER_S, VERB_S } from './lexicon.ts';

/*
 * What is said of values, brand and promise without a deed. Source: our own compilation from value statements and posters.
 * Reviewer's note: "explains our values to newcomers" is a deed, for one word outside the lists ("explains", "newcomers") may be one.
 */
const POSTERS = 'walks_the_talk brand_ambassador ambassador_of_our lives_and_breathes customer_is_king';
const VALUES = /^(?:values|brand|promise|mission|vision|purpose)$/;
const OWNED = /^(?:our|core|shared|their)$|^(?:company|organi[sz]ation|team|firm|bank)/;
export const VALUE_VERBS = `
acts are bases behaves believes brings carries demonstrates embodies embraces exemplifies follows honours is keeps leads lives makes models our
promotes puts reflects represents respects shows stands stays takes thinks upholds works
`;
const verbs = wordSet(VALUE_VERBS);
/** What may follow the values and still tell nothing. */
const BESIDE = /^(?:in|into|of|each|every|visible|with|real|everything|life)$/;

/** More words than a slogan has tell something. */
const LONGEST = 12;

/** Slogans about values: listed ones, and a verb of standing for something with the values as all that it tells. */
export class Slogans extends PhraseReading {
  constructor() {
    super({ phrases: POSTERS });
  }

  override isClue(word: string, bits: number): boolean {
    return VALUES.test(word) || super.isClue(word, bits);
  }

  override places(tokens: Tokens, clue: number): readonly Span[] {
    const { all, question } = tokens;
    const at = all.findIndex(({ text }) => VALUES.test(text));
    const [first] = all;
    const value = all[at];
    const isSlogan =
      at > 0 &&
      !question &&
      all.length <= LONGEST &&
      // "Is true to the brand" says less of values than of a style sheet.
      all.some(({ text }) => text === 'our' || (value?.text === 'values' && OWNED.test(text))) &&
      verbs.has(all[pastAdverbs(all, 0)]?.text ?? '') &&
      all.every(
        ({ text, bits, gap }, index) =>
          (gap & (COMMA | STOP)) === 0 &&
          !/(?<!^accord|^liv)ing$/.test(text) &&
          (index <= at || (bits & (VERB_S | EITHER_S | SUBORDINATOR)) === 0),
      ) &&
      // "Our values workshop" is none.
      (all.length === at + 1 || BESIDE.test(all[at + 1]?.text ?? ''));
    return isSlogan && first && value ? [{ start: first.start, end: value.end }] : super.places(tokens, clue);
  }
}
