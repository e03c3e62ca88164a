import { mainClauses } from '../clauses.ts';
import { finnicQualifications } from '../finnic-qualifications.ts';
import { looksForeign } from '../foreign-text.ts';
import type { VerbAnswer } from '../language-pack.ts';
import { FINITE, NO_VERB } from '../word-classes.ts';
import { endsInOneOf, wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../words.ts';
import { isListedVerb, MAYBE_FINITE } from './lexicon.ts';
import { NO_QUALIFICATION, QUALIFICATION_WORDS, QUALIFICATIONS } from './qualifications.ts';
import { WEAK_STEMS } from './verbs.ts';

/** Endings that only verbs have, in words of five letters or more. */
const SAFE_ENDINGS = ['ee', 'ii', 'oi', 'yy', 'uu', 'oo', 'öö', 'öi', 'stää', 'oaa', 'uaa', 'öää'] as const;
/** Endings that nouns in the partitive share, wherever the word stands. */
const SHARED_ENDINGS = ['ttaa', 'ttää', 'staa', 'entaa', 'entää'] as const;
/** The same of a word that opens a clause. */
const OPENING_ENDINGS = ['aa', 'ää', 'isi', 'mme', 'nut', 'nyt'] as const;
const NOUN_ENDINGS = [
  'intaa',
  'intää',
  'ontaa',
  'jaa',
  'jää',
  'vaa',
  'vää',
  'eaa',
  'eää',
  'vastuu',
  'takuu',
  'keruu',
  'paluu',
  'leikkuu',
  'korjuu',
] as const;
const PASSIVE_ENDINGS = ['daan', 'dään', 'ellaan', 'ellään', 'illaan', 'illään', 'ttiin', 'htiin'] as const;
const INFINITIVE_ENDINGS = ['ella', 'ellä', 'oida', 'öidä', 'ata', 'ätä', 'uta', 'ytä'] as const;

const weakStems = wordSet(WEAK_STEMS);
const irregularInfinitives = wordSet(
  'tehdä nähdä olla tulla mennä käydä viedä tuoda syödä juoda saada voida panna pestä nousta päästä juosta hymyillä varmistaa selvitä häiritä valita hallita harkita tarvita merkitä',
);
/** Knowledge, experience or a paper: another rule's. */
const namesQualification = finnicQualifications({
  words: QUALIFICATION_WORDS,
  parts: QUALIFICATIONS,
  exceptions: NO_QUALIFICATION,
  years: 'vuoden vuotta',
});

/** Is this word a finite verb in the third person, by the list or by a safe ending? */
export function isFinite(token: Token): boolean {
  if ((token.bits & FINITE) !== 0) return true;
  const word = token.text;
  if (word.length < 5 || token.capitals || (token.bits & (NO_VERB | MAYBE_FINITE)) !== 0) return false;
  return endsInOneOf(word, SAFE_ENDINGS) && !endsInOneOf(word, NOUN_ENDINGS);
}

function mayBeVerb(token: Token, opensClause: boolean): boolean {
  const word = token.text;
  if ((token.bits & MAYBE_FINITE) !== 0) return true;
  if ((token.bits & NO_VERB) !== 0) return false;
  if (opensClause && opensOtherwise(word)) return true;
  if (word.length < 5 || endsInOneOf(word, NOUN_ENDINGS)) return false;
  if (endsInOneOf(word, SHARED_ENDINGS)) return true;
  if ((word.endsWith('vat') || word.endsWith('vät')) && word.length >= 6) return true;
  if ((word.endsWith('taan') || word.endsWith('tään')) && !word.endsWith('ntaan') && !word.endsWith('ntään'))
    return true;
  if (endsInOneOf(word, PASSIVE_ENDINGS)) return true;
  if (word.endsWith('i') && isPast(word, opensClause)) return true;
  return opensClause && word.length > 5 && endsInOneOf(word, OPENING_ENDINGS);
}

/** kuunteli, kysyi, puhui: the past of a listed verb. */
function isPast(word: string, opensClause: boolean): boolean {
  const stem = word.slice(0, -1);
  // lähetti, ohjasi: nouns end so too, so only in the first place.
  if (
    opensClause &&
    (isListedVerb(`${stem}ää`) ||
      isListedVerb(`${stem}aa`) ||
      (word.endsWith('si') && isListedVerb(word.slice(0, -2) + (word.at(-3) ?? ''))))
  )
    return true;
  const last = stem.at(-1) ?? '';
  return isListedVerb(`${stem}ee`) || ((last === 'u' || last === 'y') && isListedVerb(stem + last));
}

/** A form of its own rule that opens a clause: infinitive, imperative, first person. */
function opensOtherwise(word: string): boolean {
  if (
    word === 'älä' ||
    word === 'älkää' ||
    word === 'minä' ||
    word === 'me' ||
    word === 'olen' ||
    word === 'olemme'
  )
    return true;
  if (weakStems.has(word) || irregularInfinitives.has(word)) return true;
  const last = word.at(-1) ?? '';
  if (isListedVerb(word + last) && 'eiuyoö'.includes(last)) return true;
  if (last === 'n') {
    const stem = word.slice(0, -1);
    return isListedVerb(stem + (stem.at(-1) ?? '')) || weakStems.has(stem);
  }
  if (last === 'a' || last === 'ä') {
    // kertoa, puhua, kysyä, etsiä
    const stem = word.slice(0, -1);
    return isListedVerb(stem + (stem.at(-1) ?? '')) || endsInOneOf(word, INFINITIVE_ENDINGS);
  }
  return (
    (word.endsWith('kaa') || word.endsWith('kää')) && isListedVerb(word.slice(0, -3) + (word.at(-4) ?? ''))
  );
}

/** "Soveltuva koulutus" is schooling; "työntekijöiden koulutus" trains somebody. */
function isSchooling(token: Token, before: Token | undefined): boolean {
  return token.text === 'koulutus' && before !== undefined && !before.text.endsWith('n');
}

/** Is there a finite verb in a main clause? */
export function mainVerb(tokens: Tokens): VerbAnswer {
  if (tokens.all.length === 0 || tokens.question || tokens.otherScript) return 'unsure';
  const clauses = mainClauses(tokens);
  let unsure = clauses.length === 0;
  for (const clause of clauses) {
    for (const [index, token] of clause.tokens.entries()) {
      if (isFinite(token)) return 'verb';
      if (index === 0 && (token.bits & MAYBE_FINITE) !== 0 && clause.tokens.length > 1) return 'verb';
      if (!unsure && mayBeVerb(token, index === 0)) unsure = true;
    }
  }
  return unsure ||
    tokens.all.some((token, index, all) => namesQualification(token) || isSchooling(token, all[index - 1])) ||
    looksForeign(tokens, 'fi')
    ? 'unsure'
    : 'none';
}
