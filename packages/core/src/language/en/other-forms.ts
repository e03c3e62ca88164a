import { mainClauses } from '../clauses.ts';
import type { Mention } from '../language-pack.ts';
import type { Clause, Token, Tokens } from '../token.ts';
import { isBeside, pastAdverbs } from './carrier.ts';
import { isOnlyVerb, mayBeBase } from './inflection.ts';
import { ADJECTIVE, BASE, NOUN_BASE, OPENER, PREPOSITION, SPEAKER } from './lexicon.ts';
import { isAdverb, isUnknownCommand, mainVerb, openingVerb } from './main-verb.ts';
import { type Edit, rewritten, rowInThirdPerson } from './rewriting.ts';
import { mentionOf } from './spans.ts';

/** What speaks of the first person further on; the text cannot just be turned then. */
const NO_TURN = /^(?:i|me|my|myself|we|us|ours?|your)$|^(?:i|we)'/;

/** The infinitive, imperative or first person that opens a deed. A deed further on ("To be sure, asks again") makes it none. */
export function otherForm(tokens: Tokens, text: string): Mention | undefined {
  if (tokens.question || mainVerb(tokens) === 'verb') return undefined;
  const { all } = tokens;
  const clause = mainClauses(tokens).find(isOwnClause)?.tokens ?? [];
  const person = clause.findIndex(({ bits }) => (bits & SPEAKER) !== 0);
  // The subject of the sentence stands at its front, or behind a phrase.
  const isPersonal =
    person >= 0 &&
    (clause[0]?.text === 'as' || isPhrase(clause[0]) || clause.slice(0, person).every(isBeside));
  const at = isPersonal ? person : pastAdverbs(clause, 0);
  const first = clause[at];
  if (first === undefined) return undefined;
  const isTo = first.text === 'to';
  const leads = isPersonal || isTo || first.text === 'please';
  const from = all.indexOf(first);
  const place = leads ? pastAdverbs(all, from + 1) : from;
  const verb = all[place] ?? first;
  if (isTo ? !mayBeBase(verb) : !isPersonal && !isCommand(clause, at, text)) return undefined;
  const isPlain = !first.text.includes("'") || first === verb;
  const drop: Edit = { start: first.start, end: all[from + 1]?.start ?? first.end, words: '' };
  const edits =
    isPlain && !all.some((token, index) => index > from && NO_TURN.test(token.text))
      ? formOf(all, place)
      : undefined;
  return mentionOf(first, verb, edits && rewritten(text, leads ? [drop, ...edits] : edits));
}

function isPhrase(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & PREPOSITION) !== 0;
}

/** Is the clause no phrase in front ("In the morning, …")? */
function isOwnClause({ tokens }: Clause): boolean {
  const first = tokens[pastAdverbs(tokens, 0)];
  return first?.text === 'to' || !isPhrase(first) || tokens.some(({ bits }) => (bits & SPEAKER) !== 0);
}

/** Third persons that are no rule's. */
const THIRDS: ReadonlyMap<string, string> = new Map([
  ["don't", 'does not'],
  ['do not', 'does'],
  ['am', 'is'],
  ['are', 'is'],
  ['can', 'can'],
]);

/** The edits that put the verb at a place in the third person; "do not" and "don't" leave the verb behind them as it is. */
function formOf(all: readonly Token[], place: number): readonly Edit[] | undefined {
  const verb = all[place];
  if (verb === undefined) return undefined;
  const { start, end, text } = verb;
  const words = THIRDS.get(all[place + 1]?.text === 'not' ? `${text} not` : text);
  return words === undefined ? rowInThirdPerson(all, place) : [{ start, end, words }];
}

/** Is the base form that opens a clause a command for sure, and no noun? */
function isCommand(clause: readonly Token[], at: number, text: string): boolean {
  const token = clause[at];
  const next = clause[at + 1];
  if (token === undefined || openingVerb(clause, at) !== 'unsure') return false;
  if (/^(?:please|don't|be|do)$/.test(token.text)) return next !== undefined;
  if ((token.bits & (BASE | NOUN_BASE)) === 0) return isUnknownCommand(token, next);
  if (isOnlyVerb(token) || (next !== undefined && ((next.bits & OPENER) !== 0 || isAdverb(next))))
    return true;
  // "Share information with colleagues", "Update records.": more than a noun pair has.
  return (
    (token.bits & (NOUN_BASE | ADJECTIVE)) === 0 &&
    (text.endsWith('.') ||
      clause.some((word, index) => index > at + 1 && isPhrase(word) && !/^(?:of|for)$/.test(word.text)))
  );
}
