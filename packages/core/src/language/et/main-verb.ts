import { mainClauses } from '../clauses.ts';
import { looksForeign } from '../foreign-text.ts';
import type { VerbAnswer } from '../language-pack.ts';
import { FINITE, NO_VERB } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import { NUMBER, type Token, type Tokens } from '../token.ts';
import { ABILITY, NAMING, NO_INFINITIVES } from './clause-words.ts';
import { stems } from './lexicon.ts';
import { NO_QUALIFICATION, QUALIFICATIONS } from './qualifications.ts';
import { changedInMa } from './verb-forms.ts';
import { NOUN_IN_B } from './verbs.ts';

const noInfinitives = wordSet(NO_INFINITIVES);
/** A length of experience: "kaks aastat tööd", "3 aastat". */
const YEARS = /^(?:aastat?|hooaega)$/;
/** Numbers in words. */
const counts = wordSet('üks kaks kolm neli viis kuus seitse kaheksa kümme mitu paar');

/** Nouns of what is done with knowledge, papers and experience: to share, issue or gather them is no qualification. */
function namesDeed(word: string): boolean {
  return word.endsWith('mine') && !/(?:tund|valda|tead)mine$/.test(word);
}

/** "Vanuses 20–35 aastat", "noorem kui 40 aastat": the age of somebody is no experience. */
const AGE = /^(?:van|noorem)/;

/** May the word name a qualification, beside a number if need be? */
export function mayQualify(word: string): boolean {
  return YEARS.test(word) || (QUALIFICATIONS.test(word) && !NO_QUALIFICATION.test(word));
}

/** Does the word at this place name knowledge, experience or a paper that somebody has? */
export function isQualification(all: readonly Token[], index: number): boolean {
  const token = all[index];
  if (token === undefined) return false;
  if (YEARS.test(token.text))
    return (
      ((token.gap & NUMBER) !== 0 || counts.has(all[index - 1]?.text ?? '')) &&
      !all.some(({ text }) => AGE.test(text))
    );
  if (!mayQualify(token.text)) return false;
  const next = all[index + 1];
  return next === undefined || !namesDeed(next.text);
}

/** Is this word a finite verb in the third person? */
export function isFinite(token: Token): boolean {
  if ((token.bits & FINITE) !== 0) return true;
  const word = token.text;
  if (!word.endsWith('b') || word.length < 4 || token.capitals || (token.bits & NO_VERB) !== 0) return false;
  return !word.includes('-') && !NOUN_IN_B.test(word);
}

/** Forms that are verbs of a known stem, and often something else: they make the answer unsure. */
function mayBeVerb(word: string): boolean {
  if (word.endsWith('vad')) return word.length >= 6;
  if (word === 'saad' || word === 'saate' || word === 'oled') return true;
  if (word.endsWith('akse') || word.endsWith('äkse') || word.endsWith('tati')) return word.length >= 6;
  // "Küsiks", "küsisid", "küsis", and "andis", "võttis" beside "andma", "võtma".
  if ((!word.endsWith('s') && !word.endsWith('sid')) || word.endsWith('us')) return false;
  const root = word.replace(/(?:ks|sid|s)$/, '');
  return stems.has(root) || changedInMa(`${root.replace(/i$/, '').replace('tt', 't')}ma`) !== undefined;
}

/** "Ära katkesta", "Mina kuulan". */
const others = wordSet('ära ärge mina meie ma me');

/** A form of its own rule that opens a clause: imperative, infinitive, first or second person. */
function opensOtherwise(clause: readonly Token[]): boolean {
  const first = clause[0];
  const last = clause.at(-1);
  if (first === undefined || last === undefined) return false;
  const word = first.text;
  if (others.has(word)) return true;
  // "Juhi roll", "Analüüsi oskus": a genitive before a noun that names a thing is no imperative.
  // So is "oma", and a genitive before what is done ("Oma töö kavandamine nädala kaupa").
  if (word === 'oma') return false;
  if (stems.has(word) && clause.length > 1)
    return !NAMING.test(last.text) && !clause.some((token) => token.text.endsWith('mine'));
  if (/(?:me|te|ge)$/.test(word) && stems.has(word.slice(0, -2))) return true;
  if (word.endsWith('n') && stems.has(word.slice(0, -1))) return true;
  if (word.endsWith('nud') && word.length > 5) return true;
  return isInfinitive(word) || (isInfinitive(last.text) && !clause.some((token) => ABILITY.test(token.text)));
}

function isInfinitive(word: string): boolean {
  if (word.length < 4 || noInfinitives.has(word)) return false;
  if (word.endsWith('ma'))
    return !word.endsWith('ema') && !word.endsWith('ima') ? true : stems.has(word.slice(0, -2));
  if (word.endsWith('da')) return stems.has(word.slice(0, -2)) || /[aeiulnrv]da$/.test(word);
  // Not the abessive: "vigadeta", "ootamata".
  if (word.endsWith('ta')) return /(?:[aeiuõäöü]|s)ta$/.test(word) && !/(?:[dmst]eta|mata)$/.test(word);
  return /^(?:teha|näha|olla|tulla|minna|panna)$/.test(word);
}

/** Is there a finite verb in a main clause? */
export function mainVerb(tokens: Tokens): VerbAnswer {
  if (tokens.all.length === 0 || tokens.question || tokens.otherScript) return 'unsure';
  const [first] = tokens.all;
  // Most texts open with their verb.
  if (first !== undefined && !first.aside && isFinite(first)) return 'verb';
  const clauses = mainClauses(tokens);
  let unsure = clauses.length === 0;
  for (const clause of clauses) {
    for (const token of clause.tokens) {
      if (isFinite(token)) return 'verb';
      if (mayBeVerb(token.text)) unsure = true;
    }
    if (!unsure && clause.opens && opensOtherwise(clause.tokens)) unsure = true;
  }
  return unsure || tokens.all.some((_, index) => isQualification(tokens.all, index)) || looksForeign(tokens)
    ? 'unsure'
    : 'none';
}
