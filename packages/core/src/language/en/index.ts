import { type CustomerReading, lastPart } from '../customer-reading.ts';
import type { LanguagePack } from '../language-pack.ts';
import { setsByWord } from '../mental-reading.ts';
import { packOfReadings } from '../pack-of-readings.ts';
import { Phrases } from '../phrases.ts';
import { traitOfClass, type TraitReading } from '../trait-reading.ts';
import { vagueByClass } from '../vague-reading.ts';
import { CUSTOMER, DEGREE, GOOD, PERSON } from '../word-classes.ts';
import { Prefixes, wordSet } from '../word-list.ts';
import { COMMA, NUMBER, STOP, type Token } from '../words.ts';
import { customerStems } from './customer-stems.ts';
import { BEFORE_PATIENT, CUSTOMER_BEGINNINGS, NOT_BETWEEN } from './customers.ts';
import { BASE, COLLEAGUE, lexicon, NOUN_BASE, OPENER } from './lexicon.ts';
import { mainVerb } from './main-verb.ts';
import { isDeed, mentalVerb } from './mental-verb.ts';
import { NO_TRAIT_BEFORE, TRAIT_PHRASES } from './traits.ts';
import { GOOD_AFTER, GOOD_WITH, QUALITY_PHRASES } from './vague-words.ts';
import { FORMS } from './word-forms.ts';

const goodWith = setsByWord(GOOD_WITH);
const goodAfter = setsByWord(GOOD_AFTER);
const traitPhrases = new Phrases(TRAIT_PHRASES);
const noTraitBefore = setsByWord(NO_TRAIT_BEFORE);
const customers = new Prefixes(CUSTOMER_BEGINNINGS);
const beforePatient = wordSet(BEFORE_PATIENT);
const notBetween = wordSet(NOT_BETWEEN);
const joiners = wordSet('and or nor');
const otherIntelligence = wordSet('emotional social artificial business cultural competitive market');

/** "Good", "well" and the like, which their neighbours can make harmless. */
function isHarmless(all: readonly Token[], index: number): boolean {
  const token = all[index];
  if (token === undefined || (token.bits & GOOD) === 0) return false;
  const word = token.text;
  const next = all[index + 1];
  if (
    goodWith.get(word)?.has(next?.text ?? '') === true ||
    goodAfter.get(word)?.has(all[index - 1]?.text ?? '') === true
  )
    return true;
  // "A professional," is a noun.
  return word === 'professional' && (next === undefined || (next.gap & (COMMA | STOP)) !== 0);
}

const traits: TraitReading = {
  traitAt(all, index) {
    const token = all[index];
    const next = all[index + 1];
    if (token === undefined) return undefined;
    if (((next?.gap ?? 0) & NUMBER) !== 0) return undefined;
    if (noTraitBefore.get(token.text)?.has(next?.text ?? '') === true) return undefined;
    return traitOfClass(all, index, otherIntelligence);
  },
  traitPersonAt: (all, index) =>
    traitPhrases.at(all, index) || (index > 0 && traitPhrases.at(all, index - 1)),
  isSpoilt(all, be, afterTrait) {
    // "Is a positive person" describes somebody; "is a positive role model", "is an active member" name a part they play.
    const next = all[afterTrait];
    const article = all[be + 1]?.text;
    if (article !== 'a' && article !== 'an') return false;
    return next !== undefined && (next.gap & (COMMA | STOP)) === 0 && (next.bits & PERSON) === 0;
  },
  freeOrder: false,
  isBe: (token) =>
    token.text === 'is' ||
    token.text === 'are' ||
    token.text === "he's" ||
    token.text === "she's" ||
    token.text === "they're",
  isBetween: (token) => (token.bits & DEGREE) !== 0 || token.text === 'a' || token.text === 'an',
  isPerson: (token) => (token.bits & PERSON) !== 0,
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
    if ((token.bits & CUSTOMER) !== 0 || customers.begin(word)) return true;
    if (word === 'patient')
      return beforePatient.has(all[index - 1]?.text ?? '') && all[index + 1]?.text !== 'with';
    return word.includes('-') && customers.begin(lastPart(word));
  },
  isReceiver(all, index) {
    const token = all[index];
    if (token === undefined || ((token.bits | (lexicon.get(lastPart(token.text)) ?? 0)) & COLLEAGUE) === 0)
      return false;
    for (let back = index - 1; back >= 0 && index - back <= RECEIVER_REACH; back -= 1) {
      const before = all[back];
      if (before === undefined || ((all[back + 1]?.gap ?? 0) & (COMMA | STOP)) !== 0) return false;
      if (receiverPrepositions.has(before.text)) {
        // "To support the team" is an infinitive.
        if (before.text !== 'to' || back + 1 === index) return true;
        const bits = all[back + 1]?.bits ?? 0;
        return (
          (bits & BASE) === 0 && ((bits & NOUN_BASE) === 0 || ((all[back + 2]?.bits ?? 0) & OPENER) === 0)
        );
      }
      if (notBetween.has(before.text)) return false;
    }
    return false;
  },
};

/** What the checks know of English. */
export const english: LanguagePack = packOfReadings({
  language: 'en',
  lexicon,
  mainVerb,
  mentalVerb,
  vague: vagueByClass(joiners, new Phrases(QUALITY_PHRASES), isHarmless),
  traits,
  customers: customerReading,
  customerStems,
  forms: FORMS,
  saysItAll: () => false,
});
