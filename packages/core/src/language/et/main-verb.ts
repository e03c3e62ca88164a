import { mainClauses } from '../clauses.ts';
import { finnicQualifications } from '../finnic-qualifications.ts';
import { looksForeign } from '../foreign-text.ts';
import type { VerbAnswer } from '../language-pack.ts';
import { FINITE, NO_VERB } from '../word-classes.ts';
import { endsInOneOf, wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../words.ts';
import { ABILITY_NOUNS, NAMING_ENDINGS, NO_INFINITIVES } from './clause-words.ts';
import { stems } from './lexicon.ts';
import { NO_QUALIFICATION, QUALIFICATION_WORDS, QUALIFICATIONS } from './qualifications.ts';
import { NOUN_ENDINGS_IN_B } from './verbs.ts';

const noInfinitives = wordSet(NO_INFINITIVES);
const abilityNouns = wordSet(ABILITY_NOUNS);
/** Knowledge, experience or a paper: another rule's. */
const namesQualification = finnicQualifications({
  words: QUALIFICATION_WORDS,
  parts: QUALIFICATIONS,
  exceptions: NO_QUALIFICATION,
  years: 'aasta aastat',
});

/** Is this word a finite verb in the third person? */
export function isFinite(token: Token): boolean {
  if ((token.bits & FINITE) !== 0) return true;
  const word = token.text;
  if (!word.endsWith('b') || word.length < 4 || token.capitals || (token.bits & NO_VERB) !== 0) return false;
  return !word.includes('-') && !endsInOneOf(word, NOUN_ENDINGS_IN_B);
}

/** Forms that are verbs of a known stem, and often something else: they make the answer unsure. */
function mayBeVerb(word: string): boolean {
  if (word.endsWith('vad')) return word.length >= 6;
  if (word.endsWith('kse')) return word.length >= 6 && /[aä](?:kse)$/.test(word);
  if (word.endsWith('tati') || word.endsWith('sid'))
    return word.endsWith('tati') || stems.has(word.slice(0, -3));
  if (word.endsWith('ks')) return stems.has(word.slice(0, -2));
  if (word.endsWith('as') || word.endsWith('es')) return stems.has(word.slice(0, -1));
  return false;
}

/** A form of its own rule that opens a clause: imperative, infinitive, first or second person. */
function opensOtherwise(clause: readonly Token[]): boolean {
  const first = clause[0];
  const last = clause.at(-1);
  if (first === undefined || last === undefined) return false;
  const word = first.text;
  if (
    word === 'ära' ||
    word === 'ärge' ||
    word === 'mina' ||
    word === 'meie' ||
    word === 'ma' ||
    word === 'me'
  )
    return true;
  // "Juhi roll", "Analüüsi oskus": a genitive before a noun that names a thing is no imperative.
  if (stems.has(word) && clause.length > 1) return !endsInOneOf(last.text, NAMING_ENDINGS);
  if ((word.endsWith('me') || word.endsWith('te')) && stems.has(word.slice(0, -2))) return true;
  if (word.endsWith('n') && stems.has(word.slice(0, -1))) return true;
  if (word.endsWith('ge') && stems.has(word.slice(0, -2))) return true;
  if (word.endsWith('nud') && word.length > 5) return true;
  return isInfinitive(word) || (isInfinitive(last.text) && !clause.some((token) => isAbility(token.text)));
}

function isInfinitive(word: string): boolean {
  if (word.length < 4 || noInfinitives.has(word)) return false;
  if (word.endsWith('ma'))
    return !word.endsWith('ema') && !word.endsWith('ima') ? true : stems.has(word.slice(0, -2));
  if (word.endsWith('da')) return stems.has(word.slice(0, -2)) || /[aeiulnrv]da$/.test(word);
  // Not the abessive: "vigadeta", "ootamata".
  if (word.endsWith('ta')) return /(?:[aeiuõäöü]|s)ta$/.test(word) && !/(?:[dmst]eta|mata)$/.test(word);
  return (
    word === 'teha' ||
    word === 'näha' ||
    word === 'olla' ||
    word === 'tulla' ||
    word === 'minna' ||
    word === 'panna' ||
    word === 'öelda'
  );
}

function isAbility(word: string): boolean {
  return (
    abilityNouns.has(word) ||
    word.endsWith('oskus') ||
    word.endsWith('oskused') ||
    word.endsWith('võime') ||
    word.startsWith('valmi')
  );
}

/** Is there a finite verb in a main clause? */
export function mainVerb(tokens: Tokens): VerbAnswer {
  if (tokens.all.length === 0 || tokens.question || tokens.otherScript) return 'unsure';
  const clauses = mainClauses(tokens);
  let unsure = clauses.length === 0;
  for (const clause of clauses) {
    for (const token of clause.tokens) {
      if (isFinite(token)) return 'verb';
      if (mayBeVerb(token.text)) unsure = true;
    }
    if (!unsure && clause.opens && opensOtherwise(clause.tokens)) unsure = true;
  }
  return unsure || tokens.all.some(namesQualification) || looksForeign(tokens, 'et') ? 'unsure' : 'none';
}
