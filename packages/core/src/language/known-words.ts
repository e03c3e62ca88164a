import { lowerOf } from './letters.ts';
import { type MarkReading, NO_MARK } from './language-marks.ts';
import type { Lexicon } from './word-list.ts';

/** May the lower-case word be a sign of what a reading looks for? Unsure is yes: a text without a clue is not opened. */
export type Clue = (word: string, bits: number) => boolean;

/** What a pack knows of a word wherever it stands; looked up once while the word is remembered. */
export interface KnownWord {
  readonly text: string;
  /** Classes of the word, from the pack's lexicon. */
  readonly bits: number;
  /** Which readings it is a clue for, a bit each. */
  readonly clues: number;
  /** Whether it is a mark of the pack's language, or of another. */
  readonly mark: number;
}

/** More slots than people use words over and over. */
const SLOTS = 1 << 14;
/** Words of one hash stand side by side; one more takes the place of another, so that no text makes looking up slow. */
const WAYS = 8;
/** As many clues as a word has bits for. */
export const MOST_CLUES = 30;

/** The words of a language, found by their letters in a text without cutting them out of it. */
export class KnownWords {
  readonly #lexicon: Lexicon;
  readonly #markOf: MarkReading;
  readonly #clues: Clue[] = [];
  readonly #slots: (KnownWord | undefined)[] = Array.from({ length: SLOTS });
  readonly #low = new Int32Array(SLOTS);
  readonly #high = new Int32Array(SLOTS);

  constructor(lexicon: Lexicon, markOf: MarkReading = () => NO_MARK) {
    this.#lexicon = lexicon;
    this.#markOf = markOf;
  }

  /** The bit of a new clue; all clues are there before the first text is read. */
  bitOf(clue: Clue): number {
    if (this.#clues.length === MOST_CLUES) throw new RangeError('More clues than a word has bits for');
    this.#clues.push(clue);
    return 1 << (this.#clues.length - 1);
  }

  /** The word that stands in the text there, where it is remembered; `low` and `high` are its last letters. */
  find(text: string, start: number, end: number, low: number, high: number): KnownWord | undefined {
    const home = homeOf(low, high);
    for (let way = 0; way < WAYS; way += 1) {
      const slot = (home + way) & (SLOTS - 1);
      const known = this.#slots[slot];
      if (known === undefined) return undefined;
      if (this.#low[slot] !== low || this.#high[slot] !== high) continue;
      // All its letters are in the two numbers; else they are looked at.
      if (high < 0 || reads(text, start, end, known.text)) return known;
    }
    return undefined;
  }

  /** Looks a lower-case word up. */
  lookUp(word: string): KnownWord {
    const bits = this.#lexicon.get(word) ?? 0;
    let clues = 0;
    for (const [index, isClue] of this.#clues.entries()) if (isClue(word, bits)) clues |= 1 << index;
    return { text: word, bits, clues, mark: this.#markOf(word) };
  }

  /** Remembers a word for the texts to come. */
  remember(word: KnownWord, low: number, high: number): void {
    const home = homeOf(low, high);
    let way = 0;
    while (way < WAYS && this.#slots[(home + way) & (SLOTS - 1)] !== undefined) way += 1;
    const slot = (home + (way % WAYS)) & (SLOTS - 1);
    this.#slots[slot] = word;
    this.#low[slot] = low;
    this.#high[slot] = high;
  }
}

function homeOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** So many letters from a to z, of five bits each, stand in two numbers; then the higher one is negative. */
export const LETTERS_IN_KEY = 12;
export const WHOLE_WORD: number = 1 << 31;

/** Do these letters of the text, in lower case, make the word? */
function reads(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  if (text.startsWith(word, start)) return true;
  for (let at = start; at < end; at += 1) {
    const written = text.charCodeAt(at);
    const read = word.charCodeAt(at - start);
    if (written !== read && lowerOf(written) !== read) return false;
  }
  return true;
}
