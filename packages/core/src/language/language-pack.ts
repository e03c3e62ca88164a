/** A stretch of a text in UTF-16 units: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Does the main clause hold a finite verb in the third person? `unsure` is a full answer: rules then stay silent. */
export type VerbAnswer = 'verb' | 'none' | 'unsure';

/**
 * A mental verb ("understands", "mõistab", "ymmärtää") that opens a deed. `followedByDeed` is true when an observable
 * verb stands beside it in the same clause row ("understands and applies"), which makes the remark a tip at most.
 */
export interface MentalVerb extends Span {
  readonly followedByDeed: boolean;
}

/**
 * A word of quality that every reader fills differently. `quality` speaks in draft ("well", "hästi", "effectively");
 * `manner` is an adverb of manner that a listener can judge ("clearly", "selgelt") and speaks in review only.
 */
export interface VagueWord extends Span {
  readonly kind: 'quality' | 'manner';
}

/**
 * A trait where a deed should stand.
 * `fixed`: inborn or hardly developing (introvert, intelligent, IQ): may speak of components too.
 * `trait`: a person described as being something ("Is honest", "On aus", a list of trait words).
 * `attitude`: developable (empathy) or "On X: finite verb …": milder, asks for one deed.
 */
export interface TraitMention extends Span {
  readonly kind: 'fixed' | 'trait' | 'attitude';
}

/** What kind of text is read; a trait in a name looks different from one in a deed. */
export type TextKind = 'indicator' | 'descriptor' | 'name' | 'definition' | 'component';

/** All that the checks know of one language. A pack is pure data and pure functions; no text makes it slow. */
export interface LanguagePack {
  /** Content language it reads: `et`, `fi`, `en`. */
  readonly language: string;

  /**
   * Is there a finite main verb? Answers `unsure` too for the forms that have rules of their own (question, infinitive,
   * imperative, first person, passive, duty, knowledge or qualification, text in another language), so that no-action-verb
   * is silent on them.
   */
  mainVerb(text: string): VerbAnswer;

  /** The mental verb that carries the sentence, if one does. */
  mentalVerb(text: string): MentalVerb | undefined;

  /** Words of quality, in the order of the text. */
  vagueWords(text: string): readonly VagueWord[];

  /** The trait that stands in place of a deed, if one does. */
  trait(text: string, kind: TextKind): TraitMention | undefined;

  /**
   * The first place where a sentence names a customer, external or internal: a form of the pack's customer words, a
   * compound that begins with one, a word that begins with one of `stems`, or a colleague word as receiver (et -le/-lt,
   * fi -lle/-lta, en after to, for, from). Negative or positive sense does not matter.
   */
  customer(text: string, stems: readonly string[]): Span | undefined;

  /** Stems of the content words of a customer's name ("müüja-konsultant" -> ["müüja", "konsultan"]), lower-case, for `customer`. */
  customerStems(who: string): readonly string[];

  /** Words of a text, lower-case, in order, with their place; numbers and punctuation left out. */
  words(text: string): readonly Word[];

  /** Words of a text that carry a meaning of their own: neither small words nor words for customers. */
  contentWords(text: string): readonly ContentWord[];

  /** Are the two lower-case words forms of one word ("vastus", "vastuse")? Unsure is no. */
  sameWord(one: string, other: string): boolean;

  /** Is this single word a long compound that says it all by itself (18 letters or more; et and fi only)? */
  saysItAll(word: string): boolean;
}

/** One word of a text. `text` is lower-case; the span covers it as written. */
export interface Word extends Span {
  readonly text: string;
}

/** A word that carries meaning; a broad one ("help", "day") says too little for two texts to meet by it alone. */
export interface ContentWord extends Word {
  readonly isBroad: boolean;
}
