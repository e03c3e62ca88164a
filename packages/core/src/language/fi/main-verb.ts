import { mainClauses } from '../clauses.ts';
import { looksForeign } from '../foreign-text.ts';
import type { VerbAnswer } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { formOf, isOtherWord, thirdOfInfinitive } from './conjugation.ts';
import { isFinite, isPast, isVerbAt, isVerbOrNoun, NOUN_ENDING } from './finite-verb.ts';
import { isListedVerb } from './lexicon.ts';
import { openingForm } from './other-forms.ts';
import { namesQualification } from './qualification.ts';
import { asksByVerb, question } from './questions.ts';

/** Endings of verbs and of nouns, and those of plurals, of the passive and the past: antavat, kysytään; "asentaan" is none. */
const SHARED_ENDING = /(?:(?:tt|ent)[aä]{2}|staa|(?:d|[ei]ll|[^n]t)[aä]{2}n|[st]teli|[uy]t[uy]i|...v[aä]t)$/;
/** The same of a word that opens a clause. */
const OPENING_ENDING = /(?:[aä]{2}|isi|mme|n[uy]t|ell[aä]|[oö]id[aä]|[aäuy]t[aä])$/;
/** Words that open a clause of the first or second person. */
const OTHER_PERSONS = wordSet('älä älkää minä me en et emme ette');
/** With an infinitive after it the noun still names a thing: "halu auttaa". */
const BEFORE_INFINITIVE =
  /^(?:halu|ky[kv]y|rohkeu|tai[td]o|valmiu|into|tapa|tarve|motivaatio|mahdollisuu|lupa|velvollisuu|oikeu|pyrkimys|tahto|osaami|keino|yritys)/;

function mayBeVerb(words: readonly Token[], index: number): boolean {
  const token = words[index];
  if (token === undefined) return false;
  const opensClause = index === 0;
  const word = token.text;
  if (isVerbOrNoun(token)) return true;
  if (opensClause && (openingForm(token, words[1]) !== undefined || opensOtherwise(word))) return true;
  if (word.length < 5 || NOUN_ENDING.test(word)) return false;
  return (
    SHARED_ENDING.test(word) ||
    formOf(word)?.kind === 'passive' ||
    isPast(word, opensClause) ||
    (opensClause && word.length > 5 && !isOtherWord(word) && OPENING_ENDING.test(word))
  );
}

/** A form of its own rule that opens a clause: question, imperative, infinitive, first person. */
function opensOtherwise(word: string): boolean {
  if (OTHER_PERSONS.has(word) || asksByVerb(word)) return true;
  if (isOtherWord(word)) return false;
  const stem = word.replace(/(?:kaa|kää|[naä])$/, '');
  return isListedVerb(word + word.slice(-1)) || isListedVerb(stem + stem.slice(-1));
}

/** Is there a finite verb in a main clause? */
export function mainVerb(tokens: Tokens): VerbAnswer {
  const { all } = tokens;
  if (tokens.otherScript) return 'unsure';
  const [first] = all;
  if (first === undefined) return 'unsure';
  if (!first.aside && isFinite(first)) return 'verb';
  if (question(tokens) !== undefined) return 'unsure';
  const clauses = mainClauses(tokens);
  let unsure = clauses.length === 0;
  for (const { tokens: words } of clauses) {
    let named = false;
    for (const [index, token] of words.entries()) {
      named ||= BEFORE_INFINITIVE.test(token.text);
      if (named && thirdOfInfinitive(token.text) === token.text) continue;
      if (isVerbAt(words, index)) return 'verb';
      unsure ||= mayBeVerb(words, index);
    }
  }
  return unsure || all.some((_, index) => namesQualification(all, index)) || looksForeign(tokens)
    ? 'unsure'
    : 'none';
}
