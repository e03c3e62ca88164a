import { mainClauses } from '../clauses.ts';
import type { Clue } from '../known-words.ts';
import type { Span } from '../language-pack.ts';
import { PERSON } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { isAffirmed, mainTokens } from './main-tokens.ts';

/*
 * Estonian forms that leave out who does it. Source: our own compilation from the tables of the impersonal voice.
 * Reviewer's note: forms in -akse are read by their ending, short ones of the past are listed.
 */
const impersonal = wordSet('tehti anti võeti räägiti öeldi küsiti leiti viidi toodi loodi jäeti peeti pandi');

/** Participles that describe a person or a thing as being something. */
const states = wordSet(`
huvitatud hinnatud motiveeritud volitatud kohustatud sunnitud valitud tuntud orienteeritud suunatud seotud
pühendatud oodatud lubatud keelatud mõeldud määratud avatud suletud usaldatud kinnitatud`);

/** After "ei": nobody is said not to do it. */
const denied = wordSet('tehta anta jäeta võeta räägita lubata öelda küsita');

const be = wordSet('on oli saab saavad sai said');

/** Is the word in the impersonal voice? */
export function isImpersonal(word: string): boolean {
  if (impersonal.has(word)) return true;
  // "Ettemakse" is a noun.
  if (word.length < 6 || word.endsWith('makse')) return false;
  return word.endsWith('akse') || /(?:[td]ati|eeriti)$/.test(word);
}

/** A text without such a word is in the active voice. */
export const isPassive: Clue = (word) => isImpersonal(word) || denied.has(word) || isDone(word);

/** The passive of a main clause, where nobody does anything in the sentence. */
export function passive(tokens: Tokens): Span | undefined {
  const all = mainTokens(tokens);
  const form = all.find(
    (token, index) => isImpersonal(token.text) || (denied.has(token.text) && all[index - 1]?.text === 'ei'),
  );
  if (form !== undefined)
    return all.some((token) => isAffirmed(token) && token.text !== 'on')
      ? undefined
      : { start: form.start, end: form.end };
  for (const clause of mainClauses(tokens)) {
    const found = doneBy(clause.tokens);
    if (found !== undefined)
      return all.some((token) => isAffirmed(token) && !be.has(token.text)) ? undefined : found;
  }
  return undefined;
}

/** "Arved on õigel ajal makstud": what is done stands before "on", the participle ends the clause. */
function doneBy(clause: readonly Token[]): Span | undefined {
  const at = clause.findIndex((token) => be.has(token.text));
  if (at < 1) return undefined;
  const verb = clause[at];
  const subject = clause[at - 1];
  if (verb === undefined || subject === undefined || (subject.bits & PERSON) !== 0) return undefined;
  const done = [clause[at + 1], clause.at(-1)].find((token) => token !== undefined && isDone(token.text));
  return done === undefined ? undefined : { start: verb.start, end: done.end };
}

/** A participle of what was done, which describes no state. */
function isDone(word: string): boolean {
  return word.length > 5 && /[td]ud$/.test(word) && !word.endsWith('matud') && !states.has(word);
}
