import { type CustomerReading, readCustomer } from './customer-reading.ts';
import { looksForeign } from './foreign-text.ts';
import { type Clue, KnownWords, MOST_CLUES } from './known-words.ts';
import { FOREIGN_MARK, type MarkReading } from './language-marks.ts';
import type {
  LanguagePack,
  MentalVerb,
  PhraseKind,
  Sought,
  Span,
  VagueWord,
  VerbAnswer,
} from './language-pack.ts';
import type { SentenceReadings } from './sentence-readings.ts';
import { readTrait, SHORT_PHRASE, traitClue, traitFrontClue, type TraitReading } from './trait-reading.ts';
import { readVagueWords, type VagueReading } from './vague-reading.ts';
import type { Lexicon } from './word-list.ts';
import { formReading, type WordForms } from './word-forms.ts';
import { wordKindReading, type WordKinds } from './word-kinds.ts';
import { type Tokens } from './token.ts';
import { rememberingTokeniser } from './words.ts';

/** What a language says of its words and sentences, each question in the terms of its reader. */
export interface Readings {
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly markOf: MarkReading;
  readonly mainVerb: (tokens: Tokens) => VerbAnswer;
  /** Is the word a finite verb for sure where it opens a text? */
  readonly opensDeed: Clue;
  readonly mentalVerb: (tokens: Tokens) => MentalVerb | undefined;
  readonly isMentalClue: Clue;
  readonly vague: VagueReading;
  readonly traits: TraitReading;
  readonly customers: CustomerReading;
  readonly customerStems: (who: string) => readonly string[];
  readonly saysItAll: (word: string) => boolean;
  readonly forms: WordForms;
  readonly wordKinds: WordKinds;
  readonly sentences: SentenceReadings;
}

/** A bit that no clue has. */
const ANY_TEXT = 1 << MOST_CLUES;

/** Fewer words are too few to tell a language by. */
const WORDS_OF_A_LANGUAGE = 4;

const NO_WORDS: readonly VagueWord[] = [];
const NOWHERE: readonly Span[] = [];

/** A list in brackets is as open as one outside, so that brackets are read as commas. */
function withOpenBrackets(text: string): string {
  return text.replaceAll(/[()[\]]/gu, ',');
}

/**
 * The pack that answers from these readings. It cuts a text into words once for all the questions, and a reading is asked
 * only about a text that holds a clue of it: most texts hold few.
 */
export function packOfReadings(readings: Readings): LanguagePack {
  const { language, mainVerb, mentalVerb, vague, traits, customers, customerStems, saysItAll, sentences } =
    readings;
  const known = new KnownWords(readings.lexicon, readings.markOf);
  const cut = rememberingTokeniser(known);
  const { clues } = sentences;
  const bits = new Map<Sought, number>();
  const bitOf = (sought: Sought, clue: Clue): number => {
    const bit = known.bitOf(clue);
    bits.set(sought, bit);
    return bit;
  };
  const withClue = <T>(
    sought: Sought,
    clue: Clue | undefined,
    read: (tokens: Tokens, text: string) => T | undefined,
  ): ((text: string) => T | undefined) => {
    if (clue === undefined) return (text) => read(cut(text), text);
    const bit = bitOf(sought, clue);
    return (text) => {
      const tokens = cut(text);
      return (tokens.clues & bit) === 0 && !tokens.question ? undefined : read(tokens, text);
    };
  };
  const phrasesOf = (kind: PhraseKind): ((text: string) => readonly Span[]) => {
    const reading = sentences.phrases[kind];
    const bit = bitOf(kind, (word, classes) => reading.isClue(word, classes));
    return (text) => {
      const tokens = cut(text);
      if ((tokens.clues & bit) === 0) return NOWHERE;
      if (kind !== 'openList') return reading.places(tokens, bit);
      return reading.standsIn(tokens, bit) ? reading.places(cut(withOpenBrackets(text)), bit) : NOWHERE;
    };
  };
  const phrases: Readonly<Record<PhraseKind, (text: string) => readonly Span[]>> = {
    absolute: phrasesOf('absolute'),
    escape: phrasesOf('escape'),
    openList: phrasesOf('openList'),
    comparative: phrasesOf('comparative'),
    bias: phrasesOf('bias'),
    slogan: phrasesOf('slogan'),
    safety: phrasesOf('safety'),
  };
  const ofQuality = bitOf('vagueWords', vague.isClue);
  const ofTrait = bitOf('trait', traitClue(traits));
  const beforeTrait = known.bitOf(traitFrontClue(traits));
  const ofOtherOpening = bitOf('otherOpening', (word, classes) => !readings.opensDeed(word, classes));
  // What shows by its marks is no word's clue.
  const ofCapitals = bitOf('abbreviation', () => false);
  const ofOpenList = bits.get('openList') ?? 0;
  const ofAnother = bitOf('otherLanguage', (word) => readings.markOf(word) === FOREIGN_MARK);
  const forms = formReading(readings.forms);
  const twoDeeds = withClue('twoDeeds', clues.twoDeeds, sentences.twoDeeds);
  const ofTwoDeeds = bits.get('twoDeeds') ?? 0;
  return {
    language,
    clues: (text) => {
      const tokens = cut(text);
      const [first] = tokens.all;
      if (first === undefined) return 0;
      if (tokens.question || tokens.otherScript) return -1;
      let found = tokens.clues | ANY_TEXT;
      if (tokens.abbreviates) found |= ofCapitals;
      if (tokens.trailsOff) found |= ofOpenList;
      if ((tokens.cluesTwice & ofTwoDeeds) === 0) found &= ~ofTwoDeeds;
      const ofFirst = first.known.clues;
      if (tokens.all.length > SHORT_PHRASE && (ofFirst & beforeTrait) === 0) found &= ~ofTrait;
      return first.aside || first.capitals ? found : found & (ofFirst | ~ofOtherOpening);
    },
    clueOf: (sought) => bits.get(sought) ?? (sought === 'otherForm' ? ofOtherOpening : ANY_TEXT),
    mainVerb: (text) => mainVerb(cut(text)),
    mentalVerb: withClue('mentalVerb', readings.isMentalClue, mentalVerb),
    vagueWords: (text) => {
      const tokens = cut(text);
      return (tokens.clues & ofQuality) === 0 ? NO_WORDS : readVagueWords(tokens, vague, ofQuality);
    },
    trait: (text, kind) => {
      const tokens = cut(text);
      return (tokens.clues & ofTrait) === 0 ? undefined : readTrait(tokens, kind, traits);
    },
    customer: (text, stems) => readCustomer(cut(text), stems, customers),
    customerStems,
    phrases: (text, kind) => phrases[kind](text),
    question: withClue('question', clues.question, sentences.question),
    otherForm: withClue('otherForm', clues.otherForm, sentences.otherForm),
    passive: withClue('passive', clues.passive, sentences.passive),
    duty: withClue('duty', clues.duty, sentences.duty),
    attempt: withClue('attempt', clues.attempt, sentences.attempt),
    negation: withClue('negation', clues.negation, sentences.negation),
    qualification: withClue('qualification', clues.qualification, sentences.qualification),
    outcome: withClue('outcome', clues.outcome, sentences.outcome),
    twoDeeds,
    twoNames: withClue('twoNames', clues.twoNames, sentences.twoNames),
    inOtherLanguage: (text) => {
      const tokens = cut(text);
      if (!tokens.otherScript && (tokens.clues & ofAnother) === 0) return false;
      return tokens.all.length >= WORDS_OF_A_LANGUAGE && looksForeign(tokens);
    },
    words: (text) => cut(text).all,
    contentWords: (text) =>
      forms.contentWords(cut(text).all, (all, index) => customers.isCustomer(all, index)),
    isWord: wordKindReading(readings.wordKinds, forms.isSmall),
    sameWord: forms.sameWord,
    saysItAll,
  };
}
