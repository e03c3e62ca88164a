import { mainClauses } from '../clauses.ts';
import { looksForeign } from '../foreign-text.ts';
import type { VerbAnswer } from '../language-pack.ts';
import { FINITE, NO_VERB, PERSON } from '../word-classes.ts';
import { endsInOneOf, wordSet } from '../word-list.ts';
import { NUMBER, type Token, type Tokens } from '../words.ts';
import { NOT_ADVERBS } from './clause-words.ts';
import {
  ADJECTIVE,
  BASE,
  EITHER_S,
  LEADING,
  lexicon,
  NOUN_BASE,
  NOUN_S,
  OPENER,
  PREPOSITION,
  VERB_S,
} from './lexicon.ts';
import {
  EDUCATION_AFTER,
  NO_EXPERIENCE_AFTER,
  NO_KNOWLEDGE_BEFORE,
  QUALIFICATION_WORDS,
} from './qualifications.ts';
import { HEAD_NOUNS, IRREGULAR_PASTS, NOUN_ENDINGS_IN_S, NOUN_MODIFIERS } from './verbs.ts';

const notAdverbs = wordSet(NOT_ADVERBS);
const headNouns = wordSet(HEAD_NOUNS);
const nounModifiers = wordSet(NOUN_MODIFIERS);
const irregularPasts = wordSet(IRREGULAR_PASTS);
const qualificationWords = wordSet(QUALIFICATION_WORDS);
const noExperienceAfter = wordSet(NO_EXPERIENCE_AFTER);
const noKnowledgeBefore = wordSet(NO_KNOWLEDGE_BEFORE);
const educationAfter = wordSet(EDUCATION_AFTER);
/** Who speaks, or is spoken to: another rule's. */
const firstAndSecondPerson = wordSet("i we you i'm we're you're i've let's my our your");
/** Participles that are adjectives before a noun. */
const participles = wordSet(
  'advanced applied detailed skilled dedicated organised organized experienced structured customised customized improved increased committed focused balanced shared combined related varied continued integrated guided trusted',
);
const articles = wordSet('the a an his her their its our your my');
const pronouns = wordSet('he she they we you i it');
/** After an unknown word in -s these show that it was a noun. */
const afterNoun = wordSet('in and of for are is or');

function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word);
}

/** Where the clause's first word of weight stands: past "then", "also" and adverbs. */
export function openingAt(clause: readonly Token[]): number {
  let index = 0;
  while (index < clause.length) {
    const token = clause[index];
    if (token === undefined) break;
    if ((token.bits & LEADING) === 0 && !isAdverb(token.text)) break;
    index += 1;
  }
  return index;
}

/** What the word that opens a clause says. */
export function openingVerb(clause: readonly Token[], at: number): VerbAnswer {
  const token = clause[at];
  if (token === undefined) return 'none';
  const next = clause[at + 1];
  const { bits, text } = token;
  if ((bits & (FINITE | VERB_S)) !== 0)
    return (bits & NO_VERB) !== 0 && next !== undefined && headNouns.has(next.text) ? 'none' : 'verb';
  if (firstAndSecondPerson.has(text)) return 'unsure';
  if ((bits & EITHER_S) !== 0) return eitherAsVerb(clause, at);
  if (text === 'to') return next !== undefined && (next.bits & (BASE | NOUN_BASE)) !== 0 ? 'unsure' : 'none';
  if (text === 'able' || text === 'unable') return 'unsure';
  if (text === "don't" || text === 'please') return 'unsure';
  if ((bits & (BASE | NOUN_BASE)) !== 0) return baseAsVerb(clause, at);
  if (irregularPasts.has(text)) return 'unsure';
  if (text.endsWith('ed') && next !== undefined && ((next.bits & OPENER) !== 0 || isPast(text)))
    return 'unsure';
  if (text.includes('-')) return hyphenatedVerb(text, next);
  return unknownInS(token, next) ? 'verb' : 'none';
}

/** "Completed a course": the past of a known verb that is no common adjective. */
function isPast(word: string): boolean {
  if (participles.has(word)) return false;
  const stem = word.slice(0, -2);
  const bits =
    (lexicon.get(stem) ?? 0) |
    (lexicon.get(`${stem}e`) ?? 0) |
    (word.endsWith('ied') ? (lexicon.get(`${word.slice(0, -3)}y`) ?? 0) : 0);
  return (bits & BASE) !== 0;
}

/** An unknown word in -s before another word: a verb, unless it ends as nouns do. */
export function unknownInS(token: Token, next: Token | undefined): boolean {
  const { text } = token;
  if (!text.endsWith('s') || text.length < 5 || token.capitals || (token.bits & NO_VERB) !== 0) return false;
  if (/(?:ss|us|is|'s|ous)$/.test(text) || endsInOneOf(text, NOUN_ENDINGS_IN_S)) return false;
  return next !== undefined && !afterNoun.has(next.text) && !headNouns.has(next.text);
}

/** "Double-checks", "Follows-up": one part is the verb. */
function hyphenatedVerb(text: string, next: Token | undefined): VerbAnswer {
  const parts = text.split('-');
  const first = lexicon.get(parts[0] ?? '') ?? 0;
  const last = lexicon.get(parts.at(-1) ?? '') ?? 0;
  if ((first & VERB_S) !== 0) return 'verb';
  if ((last & (VERB_S | EITHER_S)) !== 0 && next !== undefined) return 'verb';
  if (parts[0] === 're' || parts[0] === 'co') return text.endsWith('s') ? 'verb' : 'unsure';
  return 'none';
}

/** "Plans shifts" is a verb, "Needs analysis" and "Plans of the week" are nouns. */
function eitherAsVerb(clause: readonly Token[], at: number): VerbAnswer {
  const token = clause[at];
  const next = clause[at + 1];
  if (token === undefined) return 'none';
  if (next === undefined) return 'unsure';
  if (next.text === 'of') return 'none';
  if (next.text === 'and' || next.text === 'or') {
    // "Quotes and contracts" names two things.
    const other = clause[at + 2];
    if (other !== undefined && (token.bits & other.bits & NOUN_S) !== 0 && clause[at + 3] === undefined)
      return 'none';
    return afterAnd(clause, at + 2);
  }
  if ((next.bits & OPENER) !== 0 || isAdverb(next.text)) return 'verb';
  if (nounModifiers.has(token.text) && headNouns.has(next.text)) return 'none';
  if ((next.bits & (PREPOSITION | LEADING)) !== 0 || next.text.endsWith('ing'))
    return (token.bits & NOUN_S) !== 0 ? 'unsure' : 'verb';
  return 'verb';
}

/** What stands after "plans and": a verb makes it a verb; a noun makes both nouns. */
function afterAnd(clause: readonly Token[], at: number): VerbAnswer {
  const token = clause[at];
  if (token === undefined) return 'none';
  if ((token.bits & (VERB_S | FINITE)) !== 0) return 'verb';
  if ((token.bits & EITHER_S) !== 0) {
    const next = clause[at + 1];
    return next !== undefined && (next.bits & OPENER) !== 0 ? 'verb' : 'unsure';
  }
  if (isAdverb(token.text)) return 'unsure';
  return unknownInS(token, clause[at + 1]) ? 'verb' : 'none';
}

/** A base form that opens the clause: a command (another rule's), or a noun. */
function baseAsVerb(clause: readonly Token[], at: number): VerbAnswer {
  const token = clause[at];
  const next = clause[at + 1];
  if (token === undefined) return 'none';
  if ((token.bits & NOUN_BASE) !== 0)
    return next !== undefined && (next.bits & OPENER) !== 0 ? 'unsure' : 'none';
  if (next === undefined) return 'unsure';
  if ((token.bits & ADJECTIVE) !== 0) return (next.bits & OPENER) !== 0 ? 'unsure' : 'none';
  if (next.text === 'of') return 'none';
  return headNouns.has(clause.at(-1)?.text ?? '') && clause.length - at <= 3 && (next.bits & OPENER) === 0
    ? 'none'
    : 'unsure';
}

/** Is there a finite verb behind a subject: "The employee listens", "Feedback is given"? */
function verbBehindSubject(clause: readonly Token[], from: number): VerbAnswer {
  let answer: VerbAnswer = 'none';
  for (let index = from; index < clause.length; index += 1) {
    const token = clause[index];
    const before = clause[index - 1];
    if (token === undefined || before === undefined) continue;
    // "Things they want": a relative clause without its pronoun.
    if (pronouns.has(token.text)) break;
    if ((token.bits & FINITE) !== 0 && (token.text !== 'will' || index + 1 < clause.length)) return 'verb';
    if (
      (token.bits & VERB_S) !== 0 &&
      (token.bits & NO_VERB) === 0 &&
      before.text !== 'to' &&
      !articles.has(before.text)
    )
      return 'verb';
    if ((before.bits & PERSON) !== 0 && index - from <= 4) {
      if ((token.bits & EITHER_S) !== 0 && isSubject(clause, index - 1)) answer = 'unsure';
      else if (
        (token.bits & (BASE | NOUN_BASE)) !== 0 &&
        (token.bits & ADJECTIVE) === 0 &&
        isPluralPerson(before.text)
      )
        answer = 'unsure';
    }
    // "In the morning looks through …": a phrase in front, without its comma.
    const isPlainEither = (token.bits & (EITHER_S | NOUN_S | NO_VERB)) === EITHER_S;
    if (isPlainEither && ((clause[from - 1]?.bits ?? 0) & PREPOSITION) !== 0 && index > from + 1)
      answer = 'unsure';
    if (/(?:^(?:have|do|be)$|n't$)/.test(token.text) && before.text !== 'to') answer = 'unsure';
  }
  return answer;
}

function isPluralPerson(word: string): boolean {
  return word.endsWith('s') || word === 'people' || word === 'staff' || word === 'they';
}

/** "He plans", "The manager plans", "Each employee plans": not "Customer needs". */
function isSubject(clause: readonly Token[], at: number): boolean {
  const word = clause[at]?.text ?? '';
  if (word === 'he' || word === 'she' || word === 'it' || word.startsWith('every')) return true;
  return clause.slice(0, at).some((token) => (token.bits & OPENER) !== 0);
}

/** Knowledge, experience or a paper: another rule's. */
function namesQualification(all: readonly Token[]): boolean {
  for (const [index, token] of all.entries()) {
    const word = token.text;
    const before = all[index - 1]?.text ?? '';
    if (qualificationWords.has(word)) return true;
    if ((word === 'years' || word === 'year' || word === "years'") && (token.gap & NUMBER) !== 0) return true;
    // Further on the word is only a part of the thing ("Ability to share knowledge").
    if (index > 5) continue;
    if (word === 'experience' && !noExperienceAfter.has(before)) return true;
    if (word === 'knowledge' && !noKnowledgeBefore.has(all[index + 1]?.text ?? '')) return true;
    if (word === 'education' && educationAfter.has(before)) return true;
    if (word === 'level' && (/^[abc][12]$/.test(before) || (token.gap & NUMBER) !== 0)) return true;
  }
  return false;
}

/** Is there a finite verb in a main clause? */
export function mainVerb(tokens: Tokens): VerbAnswer {
  if (tokens.all.length === 0 || tokens.question || tokens.otherScript) return 'unsure';
  const clauses = mainClauses(tokens);
  let unsure = clauses.length === 0;
  /** The row at hand opened with a thing that is named ("Ability to plan, …"), so that base forms in it are no commands. */
  let namesThing = false;
  for (const clause of clauses) {
    const at = openingAt(clause.tokens);
    const first = clause.tokens[at];
    let answer = openingVerb(clause.tokens, at);
    if (!clause.opens && answer === 'unsure' && first !== undefined) {
      // "Listening, questions, plans": a bare plural further on in a row is a noun.
      const isBarePlural = clause.tokens.length === at + 1 && (first.bits & EITHER_S) !== 0;
      if (isBarePlural || (namesThing && (first.bits & (BASE | NOUN_BASE)) !== 0)) answer = 'none';
    }
    if (answer === 'none') answer = verbBehindSubject(clause.tokens, at + 1);
    if (answer === 'verb') return 'verb';
    if (answer === 'unsure') unsure = true;
    if (clause.opens)
      namesThing = answer === 'none' && first !== undefined && (first.bits & PREPOSITION) === 0;
  }
  return unsure || namesQualification(tokens.all) || looksForeign(tokens, 'en') ? 'unsure' : 'none';
}
