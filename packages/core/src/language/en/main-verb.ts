import { mainClauses } from '../clauses.ts';
import { looksForeign } from '../foreign-text.ts';
import type { Clue } from '../known-words.ts';
import type { VerbAnswer } from '../language-pack.ts';
import { ATTITUDE, FINITE, MANNER, NO_VERB, PERSON, QUALITY, SUBORDINATOR, TRAIT } from '../word-classes.ts';
import type { Token, Tokens } from '../token.ts';
import { isOnlyVerb, isParticiple, mayBeBase } from './inflection.ts';
import {
  ADJECTIVE,
  ADVERB,
  ARTICLE,
  BASE,
  EITHER_S,
  LEADING,
  lexicon,
  NOUN_BASE,
  NOUN_S,
  OPENER,
  PAPER_MARK,
  PREPOSITION,
  PRONOUN,
  SPEAKER,
  VERB_S,
} from './lexicon.ts';
import { isPerson, isPluralPerson, isSubject } from './persons.ts';
import { namesKnowledge } from './qualifications.ts';
import { remembered } from './remembered.ts';
import { ABSTRACT, HEAD_NOUN, NAMING, NOUN_ENDINGS_IN_S } from './verbs.ts';

/** Who speaks, or is spoken to, and what "is able" leaves out: another rule's, or none's. */
const OTHERS_TURN = /^(?:let's|my|our|your|(?:un)?able|don't|please)$/;

export function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & ADVERB) !== 0;
}

export function isArticle(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & ARTICLE) !== 0;
}

const SURE = FINITE | VERB_S;

function isOpener(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & OPENER) !== 0;
}

/** Where the clause's first word of weight stands: past "then", "also" and adverbs. */
export function openingAt(clause: readonly Token[]): number {
  const at = clause.findIndex(({ bits }) => (bits & (LEADING | ADVERB)) === 0);
  return at < 0 ? clause.length : at;
}

/** What the word that opens a clause says. */
export function openingVerb(clause: readonly Token[], at: number): VerbAnswer {
  const token = clause[at];
  if (token === undefined) return 'none';
  const next = clause[at + 1];
  const { bits, text } = token;
  if ((bits & (FINITE | VERB_S)) !== 0)
    return (bits & NO_VERB) !== 0 && HEAD_NOUN.test(next?.text ?? '') ? 'none' : 'verb';
  const isEither = (bits & EITHER_S) !== 0;
  if ((bits & SPEAKER) !== 0 || (!isEither && OTHERS_TURN.test(text))) return 'unsure';
  if (next === undefined)
    return (bits & (EITHER_S | BASE)) === 0 &&
      (bits !== 0 || NOUN_ENDINGS_IN_S.test(text) || !text.endsWith('s'))
      ? 'none'
      : 'unsure';
  if (text === 'to') return mayBeBase(next) ? 'unsure' : 'none';
  // "Results are reported", "Consent is asked for" begin with their subject.
  if (
    next.text === 'of' ||
    next.text === 'get' ||
    ((next.bits & FINITE) !== 0 && !/^(?:have|can)$/.test(next.text))
  )
    return 'none';
  if (isEither) return eitherAsVerb(clause, at, next);
  if (unknownInS(token, next)) return 'verb';
  if (mayBeBase(token)) return namesThing(clause, at, next) ? 'none' : 'unsure';
  // "Advanced Excel skills", but "Delivered training in May".
  const names = isNaming(text) || (clause.length < at + 4 && HEAD_NOUN.test(clause.at(-1)?.text ?? ''));
  if (isParticiple(text) && !text.includes('-')) return names ? 'none' : 'unsure';
  if (
    !/[^su]s$/.test(text) ||
    text.endsWith('ings') ||
    (bits & (NO_VERB | PERSON)) !== 0 ||
    HEAD_NOUN.test(text) ||
    (HEAD_NOUN.test(next.text) && clause.length === at + 2)
  )
    return 'none';
  // "Debugs and fixes …", "Steers feedback": a verb that ends as nouns do.
  if (next.text === 'and') return eitherAsVerb(clause, at, next);
  return 'unsure';
}

/** Before an article stands no noun and no adjective: "Inspire the team". */
const NO_COMMANDS = /^(?:twice|half|such|quite|did|gave|got|took|went|wrote)$/;

/** "Inspire the team": a command whose verb no list knows. */
export function isUnknownCommand(token: Token, next: Token | undefined): boolean {
  return (
    isArticle(next) &&
    (token.bits & (OPENER | PREPOSITION)) === 0 &&
    !NO_COMMANDS.test(token.text) &&
    mayBeBase(token)
  );
}

/** An unknown word in -s before another word: a verb, unless it ends as nouns do and no article follows. */
export function unknownInS({ text, bits, capitals }: Token, next: Token | undefined): boolean {
  if (!/[^s]s$/.test(text) || text.length < 4 || capitals || (bits & NO_VERB) !== 0 || next === undefined)
    return false;
  if (isArticle(next)) return true;
  return (
    !NOUN_ENDINGS_IN_S.test(text) && (next.bits & FINITE) === 0 && !/^(?:in|and|of|for|or)$/.test(next.text)
  );
}

/** "Plans shifts" is a verb, "Needs analysis" and "Plans and budgets" are nouns. */
function eitherAsVerb(clause: readonly Token[], at: number, next: Token): VerbAnswer {
  const isNoun = ((clause[at] ?? next).bits & NOUN_S) !== 0;
  if (next.text === 'and' || next.text === 'or') {
    const other = clause[at + 2];
    const third = clause[at + 3];
    if (other === undefined || (third === undefined && (other.bits & NOUN_S) !== 0)) return 'none';
    if (
      (other.bits & EITHER_S) !== 0 ? isOpener(third) : (other.bits & SURE) !== 0 || unknownInS(other, third)
    )
      return 'verb';
    return (other.bits & EITHER_S) !== 0 || isAdverb(other) ? 'unsure' : 'none';
  }
  if (!isNoun || isOpener(next) || isAdverb(next)) return 'verb';
  if (HEAD_NOUN.test(next.text)) return 'none';
  return (next.bits & (PREPOSITION | LEADING)) !== 0 || next.text.endsWith('ing') ? 'unsure' : 'verb';
}

const DESCRIBING = ADJECTIVE | ATTITUDE | MANNER | QUALITY | TRAIT;

const isNaming = (word: string): boolean => NAMING.test(word) || ABSTRACT.test(word);

/** Does a word that may be a command name a thing: "Project management", "Digital literacy", "Team spirit"? */
function namesThing(clause: readonly Token[], at: number, next: Token): boolean {
  const token = clause[at] ?? next;
  const { bits, text } = token;
  const last = clause.at(-1)?.text ?? '';
  if (isOpener(next) || isOnlyVerb(token)) return false;
  const isManner = ((lexicon.get(`${text}ly`) ?? 0) & (MANNER | QUALITY)) !== 0;
  if (bits === 0 && (isNaming(text) || isManner)) return true;
  // "Open and honest communication"; "Clear monthly reports", "Calm atmosphere", but "Clear tables".
  const other = clause[at + 2];
  if ((bits & ADJECTIVE) !== 0 && next.text === 'and' && ((other?.bits ?? 0) & DESCRIBING) !== 0) return true;
  if ((bits & ADJECTIVE) !== 0 && isManner && !/[^s]s$/.test(next.text) && !isAdverb(next)) return true;
  if (isAdverb(next) || isAdverb(clause.at(-1))) return false;
  const words = clause.length - at - (next.text === 'and' ? 1 : 0);
  const isThing = (bits & (NOUN_BASE | ADJECTIVE)) !== 0;
  if ((words < 4 && HEAD_NOUN.test(last)) || (isThing && HEAD_NOUN.test(next.text))) return true;
  // "Order in the warehouse", "Open to feedback", but "Report to the manager".
  if (isThing && (next.bits & PREPOSITION) !== 0)
    return (bits & ADJECTIVE) !== 0 || /^(?:for|in)$/.test(next.text);
  if ((bits & ADJECTIVE) !== 0 && isNaming(next.text)) return true;
  return words === 2 && (bits === 0 ? ABSTRACT.test(last) : isThing && !/[^s]s$/.test(last));
}

/** "Every morning checks the tyres": a phrase of time in front. */
const TIME_FRONTS = /^(?:every|each|twice|daily|weekly|first|last|next|once)$/;

/** Is there a finite verb behind a subject: "The employee listens", "Feedback is given"? */
function verbBehindSubject(clause: readonly Token[], from: number): VerbAnswer {
  let answer: VerbAnswer = 'none';
  const front = clause[from - 1];
  const isPhrase = ((front?.bits ?? 0) & PREPOSITION) !== 0 || TIME_FRONTS.test(front?.text ?? '');
  for (let index = from; index < clause.length; index += 1) {
    const token = clause[index];
    const before = clause[index - 1];
    if (token === undefined || before === undefined) continue;
    const { bits, text } = token;
    const next = clause[index + 1];
    // "Things they want" has no verb of its own; "In our shop we greet everyone" speaks of itself.
    if ((bits & PRONOUN) !== 0)
      return (bits & SPEAKER) !== 0 && ((next?.bits ?? 0) & BASE) !== 0 ? 'unsure' : answer;
    if ((bits & FINITE) !== 0) return 'verb';
    if (before.text === 'to' || isArticle(before)) continue;
    if ((bits & VERB_S) !== 0 && (bits & NO_VERB) === 0) return 'verb';
    // "Goods reach the store", "Turnover grows every year", "In the morning looks through …".
    const isBase =
      (bits & (BASE | NOUN_BASE)) !== 0 && (bits & ADJECTIVE) === 0 && isPluralPerson(before.text);
    const isVerb = (bits & EITHER_S) !== 0;
    if (
      ((isBase || isVerb || text.endsWith('s')) &&
        isPerson(before) &&
        (isBase || ((isVerb || unknownInS(token, next)) && isSubject(clause, index - 1)))) ||
      ((bits & NOUN_S) === 0 && (isOpener(next) ? isBase || isVerb : isVerb && isPhrase && index > from)) ||
      text === 'have' ||
      text === 'do' ||
      text === 'be' ||
      text.endsWith("n't")
    )
      answer = 'unsure';
  }
  return answer;
}

/** Knowledge, experience or a paper: another rule's. Further on the word is only a part of the thing. */
function namesQualification(all: readonly Token[]): boolean {
  return all.some(({ bits }, index) => (bits & PAPER_MARK) !== 0 && index < 6 && namesKnowledge(all, index));
}

const UNSURE = NO_VERB | LEADING | SUBORDINATOR;

/** Is the word a verb for sure where it opens a text? */
export const opensDeed: Clue = (_, bits) => (bits & SURE) !== 0 && (bits & UNSURE) === 0;

/** Is there a finite verb in a main clause? */
export const mainVerb: (tokens: Tokens) => VerbAnswer = remembered((tokens: Tokens): VerbAnswer => {
  const { all } = tokens;
  if (all.length === 0 || tokens.question || tokens.otherScript) return 'unsure';
  // Most deeds open with their verb: what follows can wait.
  const [first] = all;
  if (first !== undefined && !first.aside && opensDeed(first.text, first.bits)) return 'verb';
  // "People who ring get their answer" has its verb behind what is subordinate.
  if (all[1]?.text === 'who' && isPluralPerson(all[0]?.text ?? '')) return 'unsure';
  const clauses = mainClauses(tokens);
  let unsure = clauses.length === 0;
  /** The row at hand opened with a thing that is named ("Ability to plan, …"), so that base forms in it are no commands. */
  let namesFirst = false;
  for (const { tokens: clause, opens } of clauses) {
    const at = openingAt(clause);
    const bits = clause[at]?.bits ?? 0;
    let answer = openingVerb(clause, at);
    // "Listening, questions, plans": a bare plural further on in a row is a noun.
    const isBarePlural = clause.length === at + 1 && (bits & EITHER_S) !== 0;
    if (!opens && answer === 'unsure' && (isBarePlural || namesFirst)) answer = 'none';
    if (answer === 'none') answer = verbBehindSubject(clause, at + 1);
    if (answer === 'verb') return 'verb';
    if (answer === 'unsure') unsure = true;
    if (opens) namesFirst = answer === 'none' && (bits & PREPOSITION) === 0;
  }
  return unsure || namesQualification(all) || looksForeign(tokens) ? 'unsure' : 'none';
});
