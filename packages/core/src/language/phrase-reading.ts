import type { Span } from './language-pack.ts';
import { wordsOfList } from './word-list.ts';
import { COMMA, STOP, type Token, type Tokens } from './token.ts';

/**
 * Listed words and turns of one kind. A list is split at white space; the words of a turn are joined by a low line
 * (`kui_võimalik`), and a word that ends in `*` stands for all that begin so (`väärtus*`).
 */
export interface PhraseLists {
  readonly phrases: string;
  /** Longer turns that hold a listed one and are harmless ("peab_läbirääkimisi"): they win where they stand. */
  readonly harmless?: string;
}

/** The words of one turn; `whole` where the word must be just that. */
type Turn = readonly TurnWord[];

interface TurnWord {
  readonly text: string;
  readonly whole: boolean;
}

/** A listed beginning (`väärtus*`) is looked for by so many letters. */
const BEGINNING = 3;

/** Finds listed turns of any length. A text costs as much as it has clues, and where a turn stands, as it has words. */
export class PhraseReading {
  readonly #turns: Turns;
  readonly #harmless: Turns | undefined;

  constructor({ phrases, harmless }: PhraseLists) {
    this.#turns = new Turns(phrases);
    this.#harmless = harmless === undefined ? undefined : new Turns(harmless);
  }

  /** Is the word the rarest of a turn? A text without such a word holds no turn. */
  isClue(word: string, _bits: number): boolean {
    return this.#turns.anchors(word);
  }

  /** Does one of the turns stand in the text, be it in a bracket or quotation? */
  standsIn({ all }: Tokens, clue: number): boolean {
    return this.#turns.lengths(all, clue) !== undefined;
  }

  /**
   * Places of the turns, the longest at each place, in the order of the text; quotations and brackets are passed over.
   * `clue` is the bit of the words that `isClue`; where it is 0, all words are looked at.
   */
  places({ all }: Tokens, clue = 0): readonly Span[] {
    const lengths = this.#turns.lengths(all, clue);
    if (lengths === undefined) return NONE;
    const harmless = this.#harmless?.lengths(all, 0);
    const found: Span[] = [];
    for (let index = 0; index < all.length; index += 1) {
      const token = all[index];
      if (token === undefined || token.aside) continue;
      const length = lengths.get(index) ?? 0;
      const passed = harmless?.get(index) ?? 0;
      if (length > passed) found.push({ start: token.start, end: all[index + length - 1]?.end ?? token.end });
      index += Math.max(length, passed, 1) - 1;
    }
    return found;
  }
}

/** Turns by their rarest word; one that is a beginning stands there by its first letters. */
class Turns {
  readonly #turns = new Map<string, AnchoredTurn[]>();

  constructor(list: string) {
    for (const turn of wordsOfList(list).map(turnOf)) {
      const rarest = rarestOf(turn);
      const key = keyOf(turn[rarest]);
      this.#turns.set(key, [...this.#at(key), { turn, rarest }]);
    }
  }

  /** Is it the rarest word of a turn? */
  anchors(word: string): boolean {
    return [word, beginningOf(word)].some((key) =>
      this.#at(key).some(({ turn, rarest }) => isWord(turn[rarest], word)),
    );
  }

  /** How many words the longest turn covers, by its place; undefined where no turn stands. */
  lengths(all: readonly Token[], clue: number): ReadonlyMap<number, number> | undefined {
    let lengths: Map<number, number> | undefined;
    for (let index = 0; index < all.length; index += 1) {
      const token = all[index];
      if (token === undefined || (clue !== 0 && (token.known.clues & clue) === 0)) continue;
      for (const key of [token.text, beginningOf(token.text)])
        for (const { turn, rarest } of this.#at(key)) {
          const from = index - rarest;
          if (from < 0 || !stands(turn, all, from)) continue;
          lengths ??= new Map();
          lengths.set(from, Math.max(turn.length, lengths.get(from) ?? 0));
        }
    }
    return lengths;
  }

  #at(key: string): readonly AnchoredTurn[] {
    return this.#turns.get(key) ?? NO_TURNS;
  }
}

const NO_TURNS: readonly AnchoredTurn[] = [];

/** A turn with the place of its rarest word. */
interface AnchoredTurn {
  readonly turn: Turn;
  readonly rarest: number;
}

function turnOf(written: string): Turn {
  return written.split('_').map((word) => ({
    text: word.endsWith('*') ? word.slice(0, -1) : word,
    whole: !word.endsWith('*'),
  }));
}

/** A whole word is a key of its own, a beginning has its first letters as key. */
function keyOf(word: TurnWord | undefined): string {
  if (word === undefined) return '';
  return word.whole ? word.text : beginningOf(word.text);
}

/** The key of a listed beginning. */
function beginningOf(word: string): string {
  return `${word.slice(0, BEGINNING)}*`;
}

const SMALL = 3;

/**
 * The place of the word that fewest texts hold: the longest, for small words are common, and of two the latter ("when
 * needed"). Of small ones alone it is the first of the shortest: "so" in "and so on".
 */
function rarestOf(turn: Turn): number {
  const rare = turn.map(({ text: { length } }, at) => (length > SMALL ? length + at / 100 : -length));
  return rare.indexOf(Math.max(...rare));
}

/** Does the turn stand there, with no mark between its words? The last word tells turns that begin alike apart. */
function stands(turn: Turn, all: readonly Token[], index: number): boolean {
  for (let i = turn.length - 1; i >= 0; i -= 1) {
    const word = turn[i];
    const token = all[index + i];
    if (word === undefined || token === undefined) return false;
    if (!isWord(word, token.text)) return false;
    if (i > 0 && (token.gap & (COMMA | STOP)) !== 0) return false;
  }
  return true;
}

function isWord(word: TurnWord | undefined, text: string): boolean {
  if (word === undefined) return false;
  return word.whole ? text === word.text : text.startsWith(word.text);
}

const NONE: readonly Span[] = [];
