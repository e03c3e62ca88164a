import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import type { Tokens } from '../token.ts';
import { isFinite, isVerbAt } from './finite-verb.ts';
import { VALUE } from './lexicon.ts';

/** Verbs that do nothing but live by values. */
const LIVING = wordSet(`
noudattaa toteuttaa elää edustaa ilmentää kunnioittaa vaalii sitoutuu jakaa tukee toimii työskentelee omaksuu sisäistää seuraa
edistää tuo vie näyttää nojaa perustaa uskoo johtaa kantaa on palvelee perustuu pohjautuu
`);
/** Things that have values too: they are measured. */
const MEASURED = /^mit(?:attu|tari)|verenp|potilaan|^raja/;

/** So many words may stand between the verb and the values. */
const FARTHEST = 4;

/** A verb of living with the values a few words on, where no second verb and nothing measured makes it a deed. */
export function livingByValues(tokens: Tokens): readonly Span[] {
  const clauses = mainClauses(tokens);
  const words = clauses[0]?.tokens ?? [];
  const at = words.findIndex((_, index) => isVerbAt(words, index));
  const verb = words[at];
  const values = words.slice(at + 1, at + 2 + FARTHEST).find(({ bits }) => (bits & VALUE) !== 0);
  return verb === undefined ||
    values === undefined ||
    !LIVING.has(verb.text) ||
    words.some(({ text }) => MEASURED.test(text)) ||
    clauses.some((clause) =>
      clause.tokens.some((token) => token !== verb && isFinite(token) && !LIVING.has(token.text)),
    )
    ? NONE
    : [{ start: verb.start, end: values.end }];
}

const NONE: readonly Span[] = [];
