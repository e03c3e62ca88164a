import { lastPart, type CustomerReading, readCustomer } from '../customer-reading.ts';
import type { LanguagePack } from '../language-pack.ts';
import { Phrases } from '../phrases.ts';
import { readTrait, type TraitReading } from '../trait-reading.ts';
import { readVagueWords, type VagueReading } from '../vague-reading.ts';
import { Prefixes, wordSet, wordsOfList } from '../word-list.ts';
import { NUMBER, rememberingTokeniser, wordsOf } from '../words.ts';
import { customerStems } from './customer-stems.ts';
import { COLLEAGUE_PARTS, CUSTOMER_BEGINNINGS } from './customers.ts';
import {
  ATTITUDE,
  CUSTOMER,
  DEGREE,
  FIXED,
  GOOD,
  lexicon,
  MANNER,
  PERSON,
  QUALITY,
  TRAIT,
} from './lexicon.ts';
import { mainVerb } from './main-verb.ts';
import { isDeed, mentalVerb } from './mental-verb.ts';
import { NO_TRAIT_BEFORE, TRAIT_PERSONS } from './traits.ts';
import { GOOD_WITH, QUALITY_PHRASES } from './vague-words.ts';

const read = rememberingTokeniser(lexicon);
const goodWith = wordSet(GOOD_WITH);
const phrases = new Phrases(QUALITY_PHRASES);
const noTraitBefore = wordSet(NO_TRAIT_BEFORE);
const traitPersons = wordSet(TRAIT_PERSONS);
const customers = new Prefixes(CUSTOMER_BEGINNINGS);
const colleagueParts = wordsOfList(COLLEAGUE_PARTS);
const joiners = wordSet('ja ning või ega');
/** What went well is a question to the customer, no word of quality on the deed. */
const running = wordSet('läks läheb läinud lähevad sujus õnnestus');
const otherIntelligence = wordSet('emotsionaalne sotsiaalne kunstlik kultuuriline');

const vague: VagueReading = {
  joiners,
  lengthAt: (all, index) => (phrases.at(all, index) ? 2 : 1),
  kindAt(all, index) {
    const token = all[index];
    if (token === undefined) return undefined;
    if (phrases.at(all, index)) return 'quality';
    const { bits } = token;
    if ((bits & (QUALITY | MANNER | GOOD)) === 0 || running.has(all[index - 1]?.text ?? '')) return undefined;
    if ((bits & GOOD) !== 0) return goodWith.has(all[index + 1]?.text ?? '') ? undefined : 'quality';
    return (bits & QUALITY) !== 0 ? 'quality' : 'manner';
  },
};

const traits: TraitReading = {
  traitAt(all, index) {
    const token = all[index];
    if (token === undefined || noTraitBefore.has(all[index + 1]?.text ?? '')) return undefined;
    if (((all[index + 1]?.gap ?? 0) & NUMBER) !== 0) return undefined;
    if ((token.bits & FIXED) !== 0)
      return otherIntelligence.has(all[index - 1]?.text ?? '') ? undefined : 'fixed';
    if ((token.bits & TRAIT) !== 0) return 'trait';
    return (token.bits & ATTITUDE) !== 0 ? 'attitude' : undefined;
  },
  traitPersonAt: (all, index) => traitPersons.has(all[index]?.text ?? ''),
  isSpoilt: () => false,
  freeOrder: true,
  isBe: (token) => token.text === 'on' || token.text === 'oleks' || token.text === 'oli',
  isBetween: (token) => (token.bits & DEGREE) !== 0,
  isPerson: (token) => (token.bits & PERSON) !== 0,
  isJoiner: (token) => joiners.has(token.text),
  isDeed,
};

const customerReading: CustomerReading = {
  isCustomer(all, index) {
    const token = all[index];
    if (token === undefined) return false;
    const word = token.text;
    if ((token.bits & CUSTOMER) !== 0 || word.includes('klien') || customers.begin(word)) return true;
    return word.includes('-') && customers.begin(lastPart(word));
  },
  isReceiver(all, index) {
    const word = all[index]?.text ?? '';
    return (word.endsWith('le') || word.endsWith('lt')) && colleagueParts.some((part) => word.includes(part));
  },
};

/** Letters of a long compound, hyphens not counted. */
const LONG_COMPOUND = 18;

/** What the checks know of Estonian. */
export const estonian: LanguagePack = {
  language: 'et',
  mainVerb: (text) => mainVerb(read(text)),
  mentalVerb: (text) => mentalVerb(read(text)),
  vagueWords: (text) => readVagueWords(read(text), vague),
  trait: (text, kind) => readTrait(read(text), kind, traits),
  customer: (text, stems) => readCustomer(read(text), stems, customerReading),
  customerStems,
  words: (text) => wordsOf(read(text)),
  saysItAll: (word) => word.normalize('NFC').replace(/[\u00ad-]/g, '').length >= LONG_COMPOUND,
};
