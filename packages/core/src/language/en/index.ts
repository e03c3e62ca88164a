import { type CustomerReading, lastPart } from '../customer-reading.ts';
import type { LanguagePack } from '../language-pack.ts';
import { packOfReadings } from '../pack-of-readings.ts';
import { Phrases } from '../phrases.ts';
import { traitOfClass, type TraitReading } from '../trait-reading.ts';
import { vagueByClass } from '../vague-reading.ts';
import { CUSTOMER, DEGREE, GOOD, SUBORDINATOR } from '../word-classes.ts';
import { beginsWith, wordSet } from '../word-list.ts';
import { COMMA, NUMBER, STOP, type Token } from '../token.ts';
import { customerStems } from './customer-stems.ts';
import { BEFORE_PATIENT, CUSTOMER_BEGINNINGS, NOT_BETWEEN } from './customers.ts';
import { isBase, isParticiple } from './inflection.ts';
import { ADVERB, COLLEAGUE, lexicon, PREPOSITION } from './lexicon.ts';
import { mainVerb, opensDeed } from './main-verb.ts';
import { markOf } from './marks.ts';
import { isDeed, isMentalClue, mentalVerb } from './mental-verb.ts';
import { isPerson } from './persons.ts';
import { HAD, NO_TRAIT, TRAIT_PHRASES } from './traits.ts';
import { NO_QUALITY, PROFESSIONAL, QUALITY_PHRASES } from './vague-words.ts';
import { sentences } from './sentences.ts';
import { FORMS } from './word-forms.ts';
import { WORD_KINDS } from './word-kinds.ts';

const traitPhrases = new Phrases(TRAIT_PHRASES);
const customers = beginsWith(CUSTOMER_BEGINNINGS);
const beforePatient = wordSet(BEFORE_PATIENT);
const notBetween = wordSet(NOT_BETWEEN);
const joiners = wordSet('and or nor');
/** "Is a person with an outgoing personality", "Has a great sense of humour": words that add nothing to the trait. */
const BETWEEN = /^(?:an?|great|high|lots|natural|of|plenty|sense|the)$/;
const BE = /^(?:is|are|s?he's|they're|has|have|possesses)$/;
const otherIntelligence = wordSet('emotional social artificial business');

/** "Good", "well" and the like, which their neighbours can make harmless. */
function isHarmless(all: readonly Token[], index: number): boolean {
  const token = all[index];
  const before = all[index - 1]?.text;
  // "More quickly" asks than what, not how.
  if (before === 'more' || before === 'less') return true;
  if (token === undefined || (token.bits & GOOD) === 0) return false;
  const word = token.text;
  const next = all[index + 1];
  const near = `${before ?? ''} ${word} ${next === undefined || (next.gap & (COMMA | STOP)) !== 0 ? '' : next.text}`;
  // "Well defined tasks" says how the tasks are.
  if (word === 'well' && isParticiple(next?.text ?? '')) return true;
  return word === 'professional' ? !PROFESSIONAL.test(near) : NO_QUALITY.test(near);
}

const traits: TraitReading = {
  isPersonClue: (word) => traitPhrases.isClue(word) || HAD.test(word),
  traitAt(all, index) {
    const token = all[index];
    const next = all[index + 1];
    const trait = traitOfClass(all, index, otherIntelligence);
    if (trait === undefined || ((next?.gap ?? 0) & NUMBER) !== 0) return undefined;
    return trait !== 'fixed' && NO_TRAIT.test(`${token?.text ?? ''} ${next?.text ?? ''}`) ? undefined : trait;
  },
  traitPersonAt: (all, index) =>
    HAD.test(all[index]?.text ?? '') ||
    traitPhrases.at(all, index) ||
    (index > 0 && traitPhrases.at(all, index - 1)),
  isSpoilt(all, be, afterTrait) {
    // "Is a positive person" describes somebody; "is a positive role model", "is an active member" name a part they play.
    const next = all[afterTrait];
    if (next === undefined || (next.gap & (COMMA | STOP)) !== 0) return false;
    // "Has a gift for names" is a trait, "has strong ties with schools" none.
    if (/^(?:ha|po)/.test(all[be]?.text ?? '')) return (next.bits & (PREPOSITION | SUBORDINATOR)) === 0;
    return /^an?$/.test(all[be + 1]?.text ?? '') && !isPerson(next);
  },
  freeOrder: false,
  isBe: (token) => BE.test(token.text),
  isBetween: (token) => (token.bits & (DEGREE | ADVERB)) !== 0 || BETWEEN.test(token.text),
  isPerson: (token) => isPerson(token) || token.text === 'who',
  isJoiner: (token) => joiners.has(token.text),
  isDeed,
};

/** How many words may stand between the preposition and the colleague: "to the people of our own team" is too far. */
const RECEIVER_REACH = 4;
const receiverPrepositions = wordSet('to for from');

const customerReading: CustomerReading = {
  isCustomer(all, index) {
    const token = all[index];
    if (token === undefined) return false;
    const word = token.text;
    if ((token.bits & CUSTOMER) !== 0 || customers.test(word)) return true;
    if (word === 'patient')
      return beforePatient.has(all[index - 1]?.text ?? '') && all[index + 1]?.text !== 'with';
    return word.includes('-') && customers.test(lastPart(word));
  },
  isReceiver(all, index) {
    const token = all[index];
    if (token === undefined || ((token.bits | (lexicon.get(lastPart(token.text)) ?? 0)) & COLLEAGUE) === 0)
      return false;
    for (let back = index - 1; back >= 0 && index - back <= RECEIVER_REACH; back -= 1) {
      const before = all[back];
      if (before === undefined || ((all[back + 1]?.gap ?? 0) & (COMMA | STOP)) !== 0) return false;
      // "To support the team" is an infinitive.
      if (receiverPrepositions.has(before.text))
        return back + 1 === index || before.text !== 'to' || !isBase(all[back + 1]);
      if (notBetween.has(before.text)) return false;
    }
    return false;
  },
};

/** What the checks know of English. */
export const english: LanguagePack = packOfReadings({
  language: 'en',
  lexicon,
  markOf,
  mainVerb,
  opensDeed,
  mentalVerb,
  isMentalClue,
  vague: vagueByClass(joiners, new Phrases(QUALITY_PHRASES), isHarmless),
  traits,
  customers: customerReading,
  customerStems,
  forms: FORMS,
  wordKinds: WORD_KINDS,
  sentences,
  saysItAll: () => false,
});
