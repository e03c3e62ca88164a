import type { Clue } from './known-words.ts';
import type { VagueWord } from './language-pack.ts';
import type { Phrases } from './phrases.ts';
import { GOOD, MANNER, QUALITY } from './word-classes.ts';
import type { Token, Tokens } from './token.ts';

/** What a language says about its words of quality. */
export interface VagueReading {
  /** A text without such a word has none to remark on. */
  readonly isClue: Clue;
  /** The kind of the word at a place, read with its neighbours, or undefined. */
  kindAt(all: readonly Token[], index: number): 'quality' | 'manner' | undefined;
  /** How many words the finding covers there (a phrase covers two or three). */
  lengthAt(all: readonly Token[], index: number): number;
  /** "and", "or": they join two words of quality to one finding. */
  readonly joiners: ReadonlySet<string>;
}

const OF_QUALITY = QUALITY | MANNER | GOOD;

/** Reads phrases and the classes of words; the language says where a neighbour makes such a word harmless. */
export function vagueByClass(
  joiners: ReadonlySet<string>,
  phrases: Phrases,
  isHarmless: (all: readonly Token[], index: number) => boolean,
): VagueReading {
  return {
    joiners,
    isClue: (word, bits) => (bits & OF_QUALITY) !== 0 || phrases.isClue(word),
    lengthAt: (all, index) => (phrases.at(all, index) ? 2 : 1),
    kindAt(all, index) {
      const token = all[index];
      if (token === undefined) return undefined;
      if (phrases.at(all, index)) return 'quality';
      const { bits } = token;
      if ((bits & OF_QUALITY) === 0 || isHarmless(all, index)) return undefined;
      return (bits & (QUALITY | GOOD)) !== 0 ? 'quality' : 'manner';
    },
  };
}

/** Words of quality in the order of the text, all of them clues; two of a kind that "and" joins are one. */
export function readVagueWords(tokens: Tokens, reading: VagueReading, clue: number): readonly VagueWord[] {
  const all = tokens.all;
  let found: VagueWord[] | undefined;
  let lastIndex = -3;
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index];
    if (token === undefined || (token.known.clues & clue) === 0 || token.aside) continue;
    const kind = reading.kindAt(all, index);
    if (kind === undefined) continue;
    const last = index + reading.lengthAt(all, index) - 1;
    const end = all[last]?.end ?? token.end;
    found ??= [];
    const before = found.at(-1);
    const joiner = all[index - 1];
    if (
      before !== undefined &&
      before.kind === kind &&
      lastIndex === index - 2 &&
      joiner !== undefined &&
      reading.joiners.has(joiner.text)
    ) {
      found[found.length - 1] = { start: before.start, end, kind };
    } else {
      found.push({ start: token.start, end, kind });
    }
    lastIndex = last;
    index = last;
  }
  return found ?? NONE;
}

const NONE: readonly VagueWord[] = [];
