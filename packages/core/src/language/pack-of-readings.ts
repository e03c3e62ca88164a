import { type CustomerReading, readCustomer } from './customer-reading.ts';
import type { LanguagePack, MentalVerb, VerbAnswer } from './language-pack.ts';
import { readTrait, type TraitReading } from './trait-reading.ts';
import { readVagueWords, type VagueReading } from './vague-reading.ts';
import type { Lexicon } from './word-list.ts';
import { formReading, type WordForms } from './word-forms.ts';
import { rememberingTokeniser, type Tokens, wordsOf } from './words.ts';

/** What a language says of its words and sentences, each question in the terms of its reader. */
export interface Readings {
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly mainVerb: (tokens: Tokens) => VerbAnswer;
  readonly mentalVerb: (tokens: Tokens) => MentalVerb | undefined;
  readonly vague: VagueReading;
  readonly traits: TraitReading;
  readonly customers: CustomerReading;
  readonly customerStems: (who: string) => readonly string[];
  readonly saysItAll: (word: string) => boolean;
  readonly forms: WordForms;
}

/** The pack that answers from these readings; it cuts a text into words once for all the questions. */
export function packOfReadings(readings: Readings): LanguagePack {
  const { language, mainVerb, mentalVerb, vague, traits, customers, customerStems, saysItAll } = readings;
  const read = rememberingTokeniser(readings.lexicon);
  const forms = formReading(readings.forms);
  return {
    language,
    mainVerb: (text) => mainVerb(read(text)),
    mentalVerb: (text) => mentalVerb(read(text)),
    vagueWords: (text) => readVagueWords(read(text), vague),
    trait: (text, kind) => readTrait(read(text), kind, traits),
    customer: (text, stems) => readCustomer(read(text), stems, customers),
    customerStems,
    words: (text) => wordsOf(read(text)),
    contentWords: (text) =>
      forms.contentWords(read(text).all, (all, index) => customers.isCustomer(all, index)),
    sameWord: forms.sameWord,
    saysItAll,
  };
}
