import type { KnownWord } from './known-words.ts';
import type { Word } from './language-pack.ts';

/** What stands between a word and the one before it, as bits. */
export const COMMA = 1;
/** A mark that parts clauses: `; : – — . ! ?`, a bullet, a line break. */
export const STOP = 2;
export const COLON = 4;
export const NUMBER = 8;

/** A word with what a pack needs to read the clause around it; what is known of it is not copied, for most words are passed over. */
export class Token implements Word {
  /** What is known of the word wherever it stands. */
  readonly known: KnownWord;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: number;
  /** Written in capitals only (two letters or more): an abbreviation. */
  readonly capitals: boolean;
  /** Written inside quotation marks or brackets, so that its verb is not the sentence's own. */
  aside: boolean;

  constructor(known: KnownWord, start: number, end: number, gap: number, capitals: boolean, aside: boolean) {
    this.known = known;
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.capitals = capitals;
    this.aside = aside;
  }

  get text(): string {
    return this.known.text;
  }

  /** Classes of the word, from the pack's lexicon. */
  get bits(): number {
    return this.known.bits;
  }
}

/** A stretch of words between two marks, without what is subordinate in it. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** The mark before it was stronger than a comma, or it is the first. */
  readonly opens: boolean;
}

/** A text cut into words. */
export interface Tokens {
  readonly all: readonly Token[];
  /** Its main clauses, once somebody has asked for them. */
  clauses: readonly Clause[] | undefined;
  /** Ends in, or holds, a question mark outside quotation marks. */
  readonly question: boolean;
  /** Holds letters of a script that none of the packs reads. */
  readonly otherScript: boolean;
  /** Which readings one of its words is a clue for. */
  readonly clues: number;
  /** Which readings two of its words are clues for. */
  readonly cluesTwice: number;
  /** Two capitals stand side by side in one of its words. */
  readonly abbreviates: boolean;
  /** Dots stand in it as at the end of a list. */
  readonly trailsOff: boolean;
  /** Looks like another language than the pack's, once somebody has asked. */
  foreign: boolean | undefined;
}
