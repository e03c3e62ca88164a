import { type CustomerReading, lastPart } from './customer-reading.ts';
import type { FinnicMentalVerbs } from './finnic-mental-verbs.ts';
import type { LanguagePack } from './language-pack.ts';
import { packOfReadings, type Readings } from './pack-of-readings.ts';
import { Phrases } from './phrases.ts';
import { traitOfClass, type TraitReading } from './trait-reading.ts';
import { vagueByClass, type VagueReading } from './vague-reading.ts';
import { CUSTOMER, DEGREE, FINITE, GOOD, PERSON } from './word-classes.ts';
import { beginsWith, wordSet, wordsOfList } from './word-list.ts';
import { NUMBER } from './token.ts';

/** What Estonian and Finnish each say for themselves. */
export interface FinnicWords extends Pick<
  Readings,
  'language' | 'lexicon' | 'markOf' | 'mainVerb' | 'customerStems' | 'forms' | 'wordKinds' | 'sentences'
> {
  readonly mental: FinnicMentalVerbs;
  /** and, or, nor. */
  readonly joiners: string;
  /** is, are, was. */
  readonly be: string;
  /** Verbs of how things went: what went well is a question to the customer, no word of quality on the deed. */
  readonly running: string;
  /** Words after which "good" is harmless, for they stand together as a term. */
  readonly goodWith: string;
  readonly qualityPhrases: string;
  /** Words before "intelligence" that make it another thing than the inborn one. */
  readonly otherIntelligence: string;
  /** Words that a trait before them only describes. */
  readonly noTraitBefore: string;
  readonly traitPersons: string;
  /** Beginnings of customer words and of their compounds. */
  readonly customerBeginnings: string;
  /** What a word of the customer holds wherever it stands in a compound. */
  readonly customerParts: readonly string[];
  readonly colleagueParts: string;
  /** Is the word in a case that says to or from whom? */
  isToOrFrom(word: string): boolean;
}

/** Letters of a long compound, hyphens not counted. */
const LONG_COMPOUND = 18;

/** The pack of Estonian or Finnish: languages of many cases, long compounds and free order. */
export function finnicPack(own: FinnicWords): LanguagePack {
  const { language, lexicon, markOf, mainVerb, mental, customerStems, forms, wordKinds, sentences } = own;
  return packOfReadings({
    language,
    lexicon,
    markOf,
    mainVerb,
    opensDeed: (_, bits) => (bits & FINITE) !== 0,
    mentalVerb: mental.mentalVerb,
    isMentalClue: mental.isMentalClue,
    vague: vagueReading(own),
    traits: traitReading(own),
    customers: customerReading(own),
    customerStems,
    forms,
    wordKinds,
    sentences,
    saysItAll: (word) => word.normalize('NFC').replace(/[\u00ad-]/g, '').length >= LONG_COMPOUND,
  });
}

function vagueReading(own: FinnicWords): VagueReading {
  const running = wordSet(own.running);
  const goodWith = wordSet(own.goodWith);
  return vagueByClass(
    wordSet(own.joiners),
    new Phrases(own.qualityPhrases),
    (all, index) =>
      running.has(all[index - 1]?.text ?? '') ||
      (((all[index]?.bits ?? 0) & GOOD) !== 0 && goodWith.has(all[index + 1]?.text ?? '')),
  );
}

function traitReading(own: FinnicWords): TraitReading {
  const joiners = wordSet(own.joiners);
  const be = wordSet(own.be);
  const otherIntelligence = wordSet(own.otherIntelligence);
  const noTraitBefore = wordSet(own.noTraitBefore);
  const traitPersons = wordSet(own.traitPersons);
  return {
    isPersonClue: (word) => traitPersons.has(word),
    traitAt(all, index) {
      const next = all[index + 1];
      if (noTraitBefore.has(next?.text ?? '') || ((next?.gap ?? 0) & NUMBER) !== 0) return undefined;
      return traitOfClass(all, index, otherIntelligence);
    },
    traitPersonAt: (all, index) => traitPersons.has(all[index]?.text ?? ''),
    isSpoilt: () => false,
    freeOrder: true,
    isBe: (token) => be.has(token.text),
    isBetween: (token) => (token.bits & DEGREE) !== 0,
    isPerson: (token) => (token.bits & PERSON) !== 0,
    isJoiner: (token) => joiners.has(token.text),
    isDeed: own.mental.isDeed,
  };
}

function customerReading(own: FinnicWords): CustomerReading {
  const beginnings = beginsWith(own.customerBeginnings);
  const { customerParts } = own;
  const colleagueParts = wordsOfList(own.colleagueParts);
  return {
    isCustomer(all, index) {
      const token = all[index];
      if (token === undefined) return false;
      const word = token.text;
      if ((token.bits & CUSTOMER) !== 0 || customerParts.some((part) => word.includes(part))) return true;
      return beginnings.test(word) || (word.includes('-') && beginnings.test(lastPart(word)));
    },
    isReceiver(all, index) {
      const word = all[index]?.text ?? '';
      return own.isToOrFrom(word) && colleagueParts.some((part) => word.includes(part));
    },
  };
}
