import {
  ENGLISH_MARKS,
  ESTONIAN_MARKS,
  FINNISH_MARKS,
  looksEstonian,
  looksFinnish,
} from './language-marks.ts';
import { wordSet } from './word-list.ts';
import { KnownWords } from './known-words.ts';
import { tokenise } from './words.ts';

/** As much of a text says what language it is in. */
const ENOUGH = 20_000;
const MARKS = [
  ['et', wordSet(ESTONIAN_MARKS), looksEstonian],
  ['fi', wordSet(FINNISH_MARKS), looksFinnish],
  ['en', wordSet(ENGLISH_MARKS), () => false],
] as const;

const noWords = new KnownWords(new Map());

/** So many marks of one language are no chance. */
const FEWEST = 3;

/** The language of the packs that a text is written in; undefined where it is not clearly one of them. */
export function writtenLanguage(text: string): string | undefined {
  const { all, otherScript } = tokenise(text.slice(0, ENOUGH), noWords);
  if (otherScript) return undefined;
  const words = all.filter(({ capitals }) => !capitals);
  const counts = MARKS.map(([language, list, looksLike]) => ({
    language,
    marks: words.filter(({ text: word }) => list.has(word) || looksLike(word)).length,
  })).sort((a, b) => b.marks - a.marks);
  const [first, second] = counts;
  if (!first || !second || first.marks < FEWEST) return undefined;
  return first.marks > 2 * second.marks ? first.language : undefined;
}
