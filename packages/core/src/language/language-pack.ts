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

/** A place in a text, with the whole text as it might stand instead where the pack is sure of that. */
export interface Mention extends Span {
  /** The author's words with the least change that mends it; it begins and ends as the author's text does. */
  readonly rewrite?: string;
}

/** Two deeds in one sentence. */
export interface TwoDeeds extends Span {
  /** The first and the second as sentences of their own, in the author's words; what belongs to both stands in both. */
  readonly split?: readonly [first: string, second: string];
}

/** Words and turns of one kind that a language lists. */
export type PhraseKind =
  /** always, never, everyone */
  | 'absolute'
  /** if possible, as needed */
  | 'escape'
  /** etc., and so on; in brackets too */
  | 'openList'
  /** better, faster */
  | 'comparative'
  /** age, sex, health, origin; wording that shuts people out */
  | 'bias'
  /** "lives our values": a slogan in place of a deed */
  | 'slogan'
  /** A rule of safety or law: what must never happen there is said so. */
  | 'safety';

/** Words that a language lists by what they say of the words around them. */
export type WordKind =
  /** carries no meaning of its own: the, with */
  | 'small'
  /** tells no deed of its own beside a value's word: acts, shows, daily */
  | 'empty'
  /** says that a definition defines: ability, means */
  | 'defining'
  /** says what something is compared with: than, previous */
  | 'baseline'
  /** opens a clause about an occasion or a person, not about the deed: when, who */
  | 'occasion'
  /** joins two others: and, or */
  | 'joiner'
  /** needs what stands before it: for, that */
  | 'leaning'
  /** needs what stands after it: the, own */
  | 'leading'
  /** an abbreviation that everybody at work knows: it, pdf */
  | 'acronym';

/** What is looked for by words of its own, so that a text without such a word need not be read for it. */
export type Sought =
  | PhraseKind
  | 'vagueWords'
  | 'trait'
  | 'mentalVerb'
  | 'otherLanguage'
  /** No finite verb stands first for sure. */
  | 'otherOpening'
  /** Two capitals side by side in a word. */
  | 'abbreviation'
  | 'question'
  | 'otherForm'
  | 'passive'
  | 'duty'
  | 'attempt'
  | 'negation'
  | 'qualification'
  | 'outcome'
  | 'twoDeeds'
  | 'twoNames';

/** What kind of text is read; a trait in a name looks different from one in a deed. */
export type TextKind = 'indicator' | 'descriptor' | 'name' | 'definition' | 'component';

/** All that the checks know of one language. A pack is pure data and pure functions; no text makes it slow. */
export interface LanguagePack {
  /** Content language it reads: `et`, `fi`, `en`. */
  readonly language: string;

  /**
   * What a text may hold, a bit for each thing sought, and one bit that every text has; where a bit is not set, the reading
   * of it would find nothing.
   */
  clues(text: string): number;

  /** The bit of a thing sought; where any text may hold it, the bit that every text has. */
  clueOf(sought: Sought): number;

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

  /** Places of the listed words and turns of a kind, in the order of the text; what makes one harmless is heeded. */
  phrases(text: string, kind: PhraseKind): readonly Span[];

  /** The question that stands in place of a deed: its first word, or the question mark. */
  question(text: string): Span | undefined;

  /** The infinitive, imperative or first person that opens a deed ("To listen", "Kuulata", "Kuuntelen"). */
  otherForm(text: string): Mention | undefined;

  /** The passive that leaves out who does it ("is done", "tehakse", "tehdään"). */
  passive(text: string): Span | undefined;

  /** The words of a duty ("must give", "peab andma", "pitää antaa"), which are no ability. */
  duty(text: string): Mention | undefined;

  /** The words of trying ("tries to", "püüab", "pyrkii"). */
  attempt(text: string): Mention | undefined;

  /** The negation that makes an absence of the deed ("does not interrupt", "ei katkesta"). */
  negation(text: string): Span | undefined;

  /** Knowledge, experience or a paper that stands in place of a deed ("3 years' experience"). */
  qualification(text: string): Span | undefined;

  /** A result that is told without what the person does for it ("increases sales by 10 %"). */
  outcome(text: string): Span | undefined;

  /** Two finite verbs with objects of their own; one act told with two verbs is none. */
  twoDeeds(text: string): TwoDeeds | undefined;

  /** The word that joins two competencies under one name ("Planning and service"). */
  twoNames(text: string): Span | undefined;

  /** Does a text of four words or more clearly stand in another language? */
  inOtherLanguage(text: string): boolean;

  /** Words of a text, lower-case, in order, with their place; numbers and punctuation left out. */
  words(text: string): readonly Word[];

  /** Words of a text that carry a meaning of their own: neither small words nor words for customers. */
  contentWords(text: string): readonly ContentWord[];

  /** Is the lower-case word one of the kind? A word may be of several. */
  isWord(word: string, kind: WordKind): boolean;

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
